1. *What counts.* A **"Call"** is a request to a production endpoint of the API that is made with an API Key of ${second} and answered by the API. A request with several items counts as many Calls as the Documentation says on the Effective Date. These requests do not count: {#counting}
   (a) a request that fails for a reason on the side of ${first}, and one repetition of it;
   (a) a request that is rejected because a limit is reached;
   (a) a request to a test environment; and
   (a) a request that ${first} asked for, such as a test of a connection.
1. *Record.* ${api.usage_metering.recorder} shall record Calls by calendar month, Application, endpoint and API Key, in the time of ${core.interpretation.time_zone} (the **"Meter Record"**). The Meter Record decides on Quota and Fees, subject to [[#dispute]] and [[api.audit]]. {#record}
1. *Display.* ${first} shall show ${second} the Calls of the current month, and what remains of the Quota, no later than ${api.usage_metering.refresh} after each Call. {#display}
1. *Contest.* ${second} may contest the count of a month by a notice within ${api.usage_metering.dispute} after the invoice, with its own logs. Each party shall then give the other the log lines of the period within ${api.usage_metering.exchange}. If the logs show a difference of more than ${api.usage_metering.tolerance} of the recorded Calls, ${first} shall correct the invoice. [[fin.payment#contested]] states when ${second} may hold back an amount until then. A count that is not contested in time is final, except for what an audit under [[api.audit]] or [[fin.audit]] shows. {#dispute}
1. *Gap in the record.* For a time without a record, the Calls of the same hours in the ${api.usage_metering.reference} before count, on average. {#gap}
1. *Logs.* Each party shall keep the logs from which Calls can be counted for ${api.usage_metering.logs}, and until a contest is settled. {#logs}

1. *Commitments.* The GTM Commitments, with owner, quantity, period, first due date, evidence and minimum, are listed in [[sched.gtm#commitments]]. Each owner shall perform its GTM Commitments in that quantity in each period. {#commitments}
1. *Report.* Within ${gtm.commitments.report} after each period, the owner shall report the result of each of its GTM Commitments with the evidence. Each other party may contest the report with reasons within ${gtm.commitments.verify} after it receives it; otherwise the reported result stands. A result that is not reported in time is zero until it is reported. {#report}
1. *Excuse.* A period is extended by the days on which the owner could not perform because of an act or omission of another party or a Force Majeure Event, if it gives notice of that within ${gtm.commitments.report} after the cause begins. {#excuse}
1. *Exchange.* Two parties may replace a GTM Commitment by another of like cost in writing, before its period begins. {#exchange}
1. *Remedy of a GTM Miss.* Within ${gtm.commitments.make_good} after the report that shows a GTM Miss, the owner shall, as the table states: {#remedy}
   (a) make good what is missing to the full quantity, in addition to the current period;
   (a) pay the other parties the unspent budget of what is missing, for use on the same activity; or
   (a) deliver a written recovery plan with tasks, owners and dates, and carry it out.
1. *Further rights.* A GTM Miss that is remedied in that time gives no claim for damages, but counts under [[gtm.nonperformance-exit]]. {#further}

1. *Exit after failed remediation.* A party may terminate this Agreement by notice of at least ${core.term_health.notice} if: {#exit}
   (a) the trigger in [[gov.scorecard#trigger]] has occurred;
   (a) the steps in [[gov.remediation]] have been taken, or the time for them has passed; and
   (a) no amendment has been signed that settles the matter, and the Health Metric still misses its Threshold.
   \\ The notice must name the Health Metric and be given within ${core.term_health.window} after the last of those steps has ended; otherwise the right lapses until the trigger occurs again.
1. *Party without this right.* A party has no right under [[#exit]] if the Health Metric misses its Threshold mainly because that party breached this Agreement, did not carry out its part of the Corrective Plan, or did not deliver data for the scorecard.
1. *No fault.* A termination under [[#exit]] implies no breach, and no party owes compensation for it. Until it takes effect the parties shall continue the work that the Steering Committee does not stop.

1. *Status report.* The Partnership Management Office shall send both parties a status report within ${gov.reports.monthly} after the end of each month, with progress by task, delays and their causes, risks, open decisions, and people. {#monthly}
1. *Quarterly report.* The Partnership Management Office shall send both parties a quarterly report within ${gov.reports.quarterly} after the end of each Quarter, with: {#quarterly}
   (a) the state of each Milestone, Corrective Plan<#if included(excl.gates)>, Gate</#if> and Contribution;
   (a) Program Costs of each party, and the forecast to the end of the Project;
   (a) Invention Disclosures, filings and publications in the Quarter; and
   (a) the scorecard with the score of each metric, and, where a metric misses its Threshold, the cause and the measure that corrects it.
1. *Data.* Each party shall give the Partnership Management Office what a report needs from it at least ${gov.reports.incident} before that report is due. {#data}
1. *Annual report.* Within ${gov.reports.annual} after each calendar year the Partnership Management Office shall send the Executive Sponsors a report on results against the purpose of the Program, scores, spending and lessons. {#annual}
1. *Incident report.* A party shall report to the other party within ${gov.reports.incident} after it learns of it an injury, a safety or security incident, an unauthorized disclosure, a third party's assertion of rights, an inquiry by an authority, or the loss of a key contractor, if it concerns the Program. A shorter time stated elsewhere prevails. {#incident}
1. *Review of lessons.* Within ${gov.reports.lessons} after each Stage Gate or pilot, the Partnership Management Office shall hold a review of what was planned, what happened, why, and what changes. Statements made in it are not admissions. {#lessons}
1. *Final report.* Within ${gov.reports.final} after the end of a Project the Partnership Management Office shall send both parties a report on its results, its use of money, the Foreground IP made, the Contributions delivered, and open duties. {#final}

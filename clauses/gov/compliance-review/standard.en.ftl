1. *Review.* Every ${gov.compliance_review.frequency} after the Effective Date, <#if included(gov.working-groups)>the Working Group for legal and compliance matters<#else>one compliance officer of each party, acting together,</#if> shall review how the Program keeps to: {#review}
   (a) [[core.anti-bribery]]<#if included(core.antitrust)>, [[core.antitrust]]</#if><#if included(core.export)>, [[core.export]]</#if> and the other duties on compliance in this Agreement;
   (a) [[core.confidentiality]], and the duties to keep teams apart and to bind people and contractors in writing; and
   (a) the declarations and recusals under [[gov.conflicts-of-interest]].
1. *Conduct.* Each party shall give the review the records and people that it needs, other than privileged papers. The report goes to both parties within ${gov.compliance_review.report} after the review begins, and grades each finding as minor, serious or critical. {#conduct}
1. *Training.* Each party shall train its people in these rules within ${gov.compliance_review.training} after they join the Program and once in each calendar year. {#training}
1. *Graded response.* A violation, found in a review or otherwise, leads to these steps, beginning with the one that matches its grade: {#response}
   (a) *Minor.* The party concerned shall correct the finding and confirm the correction in writing within ${gov.compliance_review.correction} after the report.
   (a) *Serious.* It shall in addition deliver a plan with causes, measures and dates within ${gov.remediation.approval} after the report, and take the people responsible off the Program.
   (a) *Critical, or not corrected.* The other party may by notice with reasons suspend the part of its performance that the violation touches, including access to its Confidential Information, until the correction.
   (a) *Continued.* A serious or critical violation that is not corrected within the time under [[core.term-cause]] is a breach that gives the right stated there.
1. *Restoring.* A party that suspended its performance shall resume it within ${gov.reports.incident} after the correction is shown, and its dates move by the time of a justified suspension. {#restore}
1. *Protection of people.* Neither party shall act against a person who reports a violation in honest belief. {#people}

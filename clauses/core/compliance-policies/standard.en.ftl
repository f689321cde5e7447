1. *Codes.* Each party shall keep to these codes and policies in the performance of this Agreement, and shall give the other the current text of its own on request: {#codes}
| Code or policy | Subject | Binds |
|------------|----------------|--------|
<#list core.compliance_policies.codes as row>
| ${row.code} | ${row.subject} | <#if present(row.binds)>${row.binds}<#else>both parties</#if> |
</#list>
   \\ A code of the other party that is not listed does not bind, and a code creates no duty to pay or indemnify.
1. *Conflicts of interest.* A person who takes part in a decision under this Agreement and has a private interest in it, or works for both sides, shall disclose that to both executive contacts within ${core.compliance_policies.declare} after the person knows of it, and shall not take part in the decision. A party shall not offer the other party's people a benefit that its code does not allow. {#conflicts}
1. *Training.* Each party shall train the people who work under this Agreement in these rules, in [[core.anti-bribery]] and in [[core.confidentiality]] within ${core.compliance_policies.training} after they start, and once in each calendar year.<#if core.compliance_policies.certificate> Within ${core.compliance_policies.certificate_due} after the end of each calendar year, an officer of each party shall certify to the other that this was done and that no violation is open.</#if> {#training}
1. *Report.* A party that learns of a violation of these rules by its own people or subcontractors in connection with this Agreement shall report it to the other within ${core.compliance_policies.report}, as far as privilege and Applicable Law allow. Neither party shall act against a person who reports in honest belief. {#report}
1. *Remediation.* A violation leads to these steps: {#ladder}
   (a) *Plan.* The party concerned shall deliver a plan with causes, measures, owners and dates within ${core.compliance_policies.plan} after the report or a notice of the other party, and carry it out within ${core.compliance_policies.correct}.
   (a) *Suspension.* While a serious violation continues, the other party may suspend the work, payment or access that it touches, by notice with reasons. It shall end the suspension within ${core.compliance_policies.plan} after the correction is shown.
   (a) *Renegotiation.* If the plan is late or fails, the people of the last level in [[core.escalation]] shall meet within ${core.compliance_policies.renegotiate} and agree on changed conditions or on an orderly end of the part concerned.
   (a) *Termination.* If they do not agree within that time, the other party may terminate this Agreement, or the part concerned, under [[core.term-cause]] without a further cure period.
   \\ A violation that is a crime or puts people in danger allows the last step at once.
1. *Subcontractors.* Each party shall bind its subcontractors for this Agreement to equivalent rules. {#subcontractors}

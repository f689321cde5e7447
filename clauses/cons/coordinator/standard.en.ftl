1. *Coordinator.* ${first} coordinates the consortium. It shall: {#coordinator}
   (a) keep the Consortium Plan, the list of the parties and the list of Consortium Background, and give each party access to them;
   (a) prepare the meetings of the Consortium Assembly and carry out its decisions;
   (a) collect the reports of the parties each Quarter, and send each party a summary with the state of each Work Package within ${cons.coordinator.reports} after the Quarter; and
   (a) receive, hold and pay out joint funds under [[cons.contributions]].
1. *Technical lead.* ${second} leads the technical work. It shall bring the leads of the Work Packages together at least once in each month, keep the results of the Work Packages compatible, and report progress and risks to the Consortium Assembly at each meeting. {#technical}
1. *No authority.* Neither ${first} nor ${second} may bind another party, make a statement of law or fact for it, or receive legal process for it, unless that party has given it a power of attorney in writing. Neither is liable for the work of another party. {#authority}
<#if present(cons.coordinator.fee)>
1. *Fee.* ${first} may take ${cons.coordinator.fee} for each calendar year from the joint funds for the coordination, in proportion for a part of a year. It receives nothing else for it. {#fee}
<#else>
1. *No fee.* ${first} receives no fee for the coordination. {#fee}
</#if>
1. *Replacement.* If ${first} or ${second} does not mend a failure in these tasks within ${cons.coordinator.cure} after a notice of any party, or leaves this Agreement, the Consortium Assembly may pass its tasks under [[this]] to another party that accepts them. The party concerned has no vote on it. From that day the provisions on ${first} as coordinator, or on ${second} as technical lead, apply to the party that took over. {#replacement}
1. *Handover.* A party that is replaced shall hand over the papers, the access codes and the joint funds with an account within ${cons.coordinator.handover} after the decision. {#handover}

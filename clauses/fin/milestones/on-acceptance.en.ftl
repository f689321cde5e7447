1. *Milestone Payments.* When a Milestone in the table of Milestone Payments in [[sched.cost]] is met, the payer named there owes the payee the amount stated there. The payer shall pay within the period that the table states after it receives the invoice, and [[fin.payment]] applies in every other respect. {#payments}
1. *When a Milestone is met.* [[jda.plan#milestones]] states when a Milestone is met. Nothing else, and no opinion of the payer, is a condition of payment. {#met}
1. *Milestone without a Deliverable.* Where a Milestone calls for no Deliverable, the payee shall notify the payer that its criteria are met, with the evidence. It counts as met on the date of the notice, unless the payer states within ${fin.milestones.verify} after it receives the notice which criterion is not met and why. A contested statement is decided under [[jda.acceptance#expert]].
<#if fin.milestones.at_long_stop = lapse>
1. *Long-stop date.* If a Milestone is not met by its long-stop date, its Milestone Payment lapses, and the payee may stop the work for that Milestone. {#long-stop}
<#elseif fin.milestones.at_long_stop = extend>
1. *Long-stop date.* If a Milestone is not met by its long-stop date, that date moves once by ${fin.milestones.extension}. If the Milestone is not met by then, its Milestone Payment lapses, and the payee may stop the work for that Milestone. {#long-stop}
<#else>
1. *Long-stop date.* If a Milestone is not met by its long-stop date, its Milestone Payment falls by ${fin.milestones.reduction} of the amount in the table for each full month of delay after that date. When nothing is left, the payee may stop the work for that Milestone. {#long-stop}
</#if>
> NOTE: Each long-stop date should lie well after the due date of its milestone in the plan and before the end of the agreement.
1. *Excused delay.* A long-stop date moves by each day by which the payee is delayed by an act or omission of the payer, by a suspension under this Agreement, or by a Force Majeure Event. If the payee notifies the payer later than ${fin.milestones.excuse_notice} after the delay starts, the date moves from the day of the notice. {#excuse}
1. *Milestone removed.* If a Milestone is removed or changed under [[gov.change]] and the Change Request is silent on its Milestone Payment, the payer shall pay the Program Costs that the payee incurred for it before the change and that nobody else reimburses, up to the amount of the Milestone Payment.
1. *No further meaning.* A Milestone Payment falls due once. It accepts no Deliverable, waives no Defect and transfers no right. [[core.effects#milestones]] applies to a Milestone under way when this Agreement ends.

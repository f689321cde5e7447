1. *Milestone Payments.* The payer named in the table of Milestone Payments in [[sched.cost]] owes the payee the amount stated there when its Result Revenue since the Effective Date reaches the amount stated for that payment or, where the table states no revenue, with the first Result Revenue. Neither acceptance under [[jda.acceptance]] nor an opinion of the payer is a condition of payment; no opinion of the payer decides. {#payments}
1. *Result Revenue.* **"Result Revenue"** means the amounts that the payer and its Affiliates invoice to other persons for products, services and licenses that use or embody the Foreground IP, less these deductions and no others: {#revenue}
   (a) Taxes on the sale that the invoice states separately;
   (a) refunds and credits given for returned or rejected items; and {#returns}
   (a) freight and insurance that the invoice states separately. {#freight}
   \\ The deductions under [[#returns]] and [[#freight]] together do not exceed ${fin.milestones.deduction_cap} of the amounts invoiced in a Quarter, without a carry-forward.
> NOTE: The list of deductions is closed on purpose. Any further deduction that the payer wants belongs in the list, with a cap.
1. *Special sales.* A sale to an Affiliate for resale counts at the resale price. Where items are sold for one price together with others, the price is divided in the proportion of their separate list prices. An item used internally or given away, other than a sample, counts at the average price of the last Quarter with sales. {#special}
1. *Statement and payment.* From the first Result Revenue until every Milestone Payment is paid or has lapsed, the payer shall send the payee, within ${fin.milestones.revenue_statement} after each Quarter, a statement of its Result Revenue for that Quarter and to date, with each deduction, which the officer responsible for its finances confirms. The payer shall pay within the period that the table states after it receives the invoice for a Milestone Payment that is owed, and [[fin.payment]], [[fin.records]] and [[fin.audit]] apply.
1. *Freedom of the payer.* The payer decides whether, when and at what price it sells, and promises no revenue. It shall not structure a sale to avoid or delay a Milestone Payment. A person to which it transfers the business that sells must first assume these duties in writing.
<#if fin.milestones.at_long_stop = lapse>
1. *Long-stop date.* If the revenue for a Milestone Payment is not reached by its long-stop date, that Milestone Payment lapses. {#long-stop}
<#elseif fin.milestones.at_long_stop = extend>
1. *Long-stop date.* If the revenue for a Milestone Payment is not reached by its long-stop date, that date moves once by ${fin.milestones.extension}. If the revenue is not reached by then, that Milestone Payment lapses. {#long-stop}
<#else>
1. *Long-stop date.* If the revenue for a Milestone Payment is not reached by its long-stop date, that Milestone Payment falls by ${fin.milestones.reduction} of the amount in the table for each full month after that date, until nothing is left. {#long-stop}
</#if>
1. *Excused delay.* A long-stop date moves by each day by which sales start later or are interrupted because of a breach by the payer, a decision of an authority that the payee did not cause, or a Force Majeure Event. The date moves only if the payee asks for the move within ${fin.milestones.excuse_notice} after it learns of the cause. {#excuse}
1. *Milestone removed.* If a Milestone is removed or changed under [[gov.change]] and the Change Request is silent on its Milestone Payment, the payer shall pay the Program Costs that the payee incurred for it before the change and that nobody else reimburses, up to the amount of the Milestone Payment.
1. *No further meaning.* A Milestone Payment falls due once. It accepts no Deliverable, waives no Defect and transfers no right. [[core.effects#milestones]] applies to a Milestone under way when this Agreement ends.

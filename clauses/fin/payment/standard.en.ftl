1. *Invoice.* A party that is owed an amount shall send an invoice that states the provision, the period or event, the calculation and, separately, Taxes, to the other party's address for notices. An amount not invoiced within ${fin.payment.cutoff} after it could first be invoiced is no longer owed, unless the other party prevented the invoice.
1. *Due date.* The party that owes an amount shall pay it within ${fin.payment.due} after it receives an invoice that meets these requirements, unless this Agreement states another date for that amount. {#due}
1. *Currency and method.* Amounts are invoiced and paid in <#if included(fin.currency-conversion)>the currency that [[fin.currency-conversion#currencies]] states<#else>${deal.currency}</#if>, by ${fin.payment.method} to the account that the invoice names, without deduction of the payer's bank charges. A change of account takes effect when the payer has confirmed it by a call to a person whom it knows at the payee, at a number that it already had.
> NOTE: Forged changes of bank details are the most frequent payment fraud. Give the finance team the names and numbers for the call before the first invoice.
1. *Contested amount.* A party may contest an invoiced amount in good faith by a notice within ${fin.payment.objection} after it receives the invoice, with reasons. It may hold back the contested amount and shall pay the undisputed part on the due date. What the parties do not settle within ${fin.payment.settle} goes to [[core.escalation]]. What is agreed or decided to be owed is payable within ${fin.payment.settle} after that. {#contested}
<#if included(fin.set-off)>
1. *Set-off.* [[fin.set-off]] states whether and how a party may set off.
<#elseif fin.payment.set_off>
1. *Set-off.* A party may set off an amount that the other party has acknowledged, or that has been finally decided, against an amount that it owes under this Agreement. It shall state both amounts when it does so.
<#else>
1. *No set-off.* A party shall pay without set-off or counterclaim, except for an amount that the other party has acknowledged in writing as due.
</#if>

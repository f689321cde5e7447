1. *Invoice.* A party that is owed an amount shall send an invoice that states the provision under which it is owed, the period or event, the calculation, and Taxes separately. It shall send the invoice to the address for invoices that the other party has notified or, if it has notified none, to its address under [[core.notices]].
1. *Due date.* The party that owes an amount shall pay it within ${fin.payment.due} after it receives an invoice that meets these requirements, unless this Agreement states another date for that amount. {#due}
1. *Currency and method.* Amounts are invoiced and paid in ${deal.currency}, by ${fin.payment.method} to the account that the invoice names, without deduction of the payer's bank charges. [[core.interpretation]] applies to the conversion of an amount incurred in another currency.
1. *Change of account.* A change of account takes effect when the payer has confirmed it by a call to a person whom it knows at the payee, at a number that it had before the change was announced.
> NOTE: Forged changes of bank details are the most frequent payment fraud. Give the finance team the names and numbers for the call before the first invoice.
1. *Contested amount.* A party may contest an invoiced amount in good faith by a notice within ${fin.payment.objection} after it receives the invoice. The notice must state the item, the amount and the reason. The party may hold back the contested amount and shall pay the undisputed part on the due date. {#contested}
1. *Resolution.* The finance contacts of the parties shall discuss a contested amount within ${fin.payment.settle} after the notice. What they do not settle goes to [[core.escalation]]. What is agreed or decided to be owed is payable within ${fin.payment.settle} after that, with interest under [[fin.late-interest]] from the original due date.
1. *Later objection.* A party that pays without a notice under [[#contested]] may recover what it did not owe, subject to [[fin.audit]].
1. *Late invoice.* An amount that is not invoiced within ${fin.payment.cutoff} after it could first be invoiced is no longer owed, unless the other party prevented the invoice or knew of the amount and withheld the information needed for it.
<#if fin.payment.set_off>
1. *Set-off.* A party may set off an amount that the other party has acknowledged, or that has been finally decided, against an amount that it owes under this Agreement. It shall state both amounts when it does so.
<#else>
1. *No set-off.* A party shall pay without set-off or counterclaim, except for an amount that the other party has acknowledged in writing as due.
</#if>

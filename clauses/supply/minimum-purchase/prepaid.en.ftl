1. *Minimum.* ${second} shall take, in each Contract Year, the number of Supplied Units in [[sched.forecast#minimum]]. {#minimum}
1. *Prepayment.* Before each Contract Year starts, and for the first one within the time for payment of an invoice, ${second} shall pay ${supply.minimum_purchase.prepayment} of the price of its minimum, at the lowest price in [[sched.products#prices]]. ${first} shall set the prepayment off in full against the first invoices of that Contract Year. {#prepayment}

1. *What counts.* Supplied Units count in the Contract Year in which they are <#if supply.products.kind = software>reported<#else>ordered for delivery</#if>, with those for Affiliates of ${second}. Supplied Units that were returned, or that replaced a Defective Unit, do not count. {#count}
1. *Excuses.* The minimum of a Contract Year falls by the Supplied Units that ${first} did not accept or deliver although this Agreement required it, and in proportion to the days on which a recall, an injunction, a Force Majeure Event or an end of a Supplied Product kept ${second} from selling. In a Contract Year that is cut short by the end of this Agreement it falls in proportion to the missing days. {#excuses}

1. *Statement.* ${second} shall state the Supplied Units of a Contract Year within ${supply.minimum_purchase.statement} after its end. {#statement}
1. *Unused prepayment.* What is not set off by the end of a Contract Year is set off in the next one, and lapses with the end of that one. If this Agreement ends for a breach or the insolvency of ${first}, or for a cause in [[#excuses]], ${first} shall refund what is unused with the final statement. {#shortfall}
1. *Only remedy.* The loss of an unused prepayment is the only remedy of ${first} for a shortfall. {#only}
> NOTE: The buyer bears the risk that the supplier becomes insolvent while it holds the prepayment. Ask for a guarantee, or pay by the Quarter.

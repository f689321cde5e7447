1. *Minimum.* ${second} shall take, in each Contract Year, the number of Supplied Units in [[sched.forecast#minimum]]. {#minimum}

1. *What counts.* Supplied Units count in the Contract Year in which they are <#if supply.products.kind = software>reported<#else>ordered for delivery</#if>, with those for Affiliates of ${second}. Supplied Units that were returned, or that replaced a Defective Unit, do not count. {#count}
1. *Excuses.* The minimum of a Contract Year falls by the Supplied Units that ${first} did not accept or deliver although this Agreement required it, and in proportion to the days on which a recall, an injunction, a Force Majeure Event or an end of a Supplied Product kept ${second} from selling. In a Contract Year that is cut short by the end of this Agreement it falls in proportion to the missing days. {#excuses}

1. *Statement.* ${second} shall state the Supplied Units of a Contract Year within ${supply.minimum_purchase.statement} after its end. {#statement}
1. *Shortfall.* For each missing Supplied Unit ${second} shall pay ${supply.minimum_purchase.shortfall_rate} of the average price of the Supplied Units of that Contract Year or, if there were none, of the lowest price in [[sched.products#prices]]. Missing Supplied Units are not carried over. {#shortfall}
1. *Only remedy.* The payment is the price of the commitment and the only remedy of ${first} for a shortfall. {#only}

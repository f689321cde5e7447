1. *Targets.* The target of ${second} for each Contract Year is the number of Supplied Units in [[sched.forecast#minimum]]. A target is no duty to buy. {#minimum}

1. *What counts.* Supplied Units count in the Contract Year in which they are <#if supply.products.kind = software>reported<#else>ordered for delivery</#if>, with those for Affiliates of ${second}. Supplied Units that were returned, or that replaced a Defective Unit, do not count. {#count}
1. *Excuses.* The target of a Contract Year falls by the Supplied Units that ${first} did not accept or deliver although this Agreement required it, and in proportion to the days on which a recall, an injunction, a Force Majeure Event or an end of a Supplied Product kept ${second} from selling. In a Contract Year that is cut short by the end of this Agreement it falls in proportion to the missing days. {#excuses}

1. *Statement.* ${second} shall state the Supplied Units of a Contract Year within ${supply.minimum_purchase.statement} after its end. {#statement}
1. *Missed target.* If the Supplied Units fall short of a target, ${first} may within ${supply.minimum_purchase.decide} after the statement, by notice, do one or more of these things: {#shortfall}
<#if included(excl.grant)>
   (a) make exclusivity under [[excl.grant]] that protects ${second} non-exclusive from the next Quarter on;
</#if>
<#if supply.pricing = volume-bands>
   (a) have the price of the first band apply to the Supplied Units of the next Contract Year until the target of that year is reached;
</#if>
   (a) release the capacity that it reserved under [[supply.forecast#capacity]], down to the Supplied Units of the missed year.
   \\ ${first} has no other right because of a missed target.

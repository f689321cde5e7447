1. *Steps.* If a Gate is missed, this step takes effect on the day after its cure period ends, without a further notice: {#steps}
<#list excl.gates.gates as row>
<#if row.consequence = narrow-scope>
   (a) Gate ${row.id}: the Exclusive Scope narrows to <#if present(row.remains)>${row.remains}<#else>supplies to customers to which the Protected Party, in the ${excl.ladder.reference} before the Gate Date, delivered an item in the Exclusive Scope or made a written offer that is still open</#if>. What no longer belongs to it is free.
<#elseif row.consequence = reduce-territory>
   (a) Gate ${row.id}: the Exclusive Territory shrinks to <#if present(row.remains)>${row.remains}<#else>the countries and, within a country that is organized in states, the states in which the Protected Party delivered an item in the Exclusive Scope in the ${excl.ladder.reference} before the Gate Date</#if>. What no longer belongs to it is free.
<#elseif row.consequence = convert-to-non-exclusive>
   (a) Gate ${row.id}: exclusivity becomes non-exclusive under [[excl.end#reversion]]. Until the day on which the Exclusivity Window would have ended, the Bound Party shall not promise exclusivity in the part concerned to another person.
<#elseif row.consequence = keep-fee>
   (a) Gate ${row.id}: exclusivity becomes non-exclusive under [[excl.end#reversion]], unless the Protected Party buys the Gate back by paying the Bound Party <#if present(excl.ladder.fee)>${excl.ladder.fee}<#elseif included(fin.cost-sharing)>${excl.ladder.fee_rate} of the total amount of the Budget<#else>${excl.ladder.fee_rate} of what the Protected Party paid under this Agreement in the ${excl.ladder.reference} before the Gate Date</#if> within ${excl.ladder.fee_due} after the cure period ends. Until that payment is due, and after it is made, exclusivity continues until the next Gate Date or, after the last one, until the end of the Exclusivity Window. The fee is not refunded, and no more than ${plural(excl.ladder.fee_uses, "missed Gate", "missed Gates")} may be bought back.
<#else>
   (a) Gate ${row.id}: exclusivity ends under [[excl.end#reversion]], and the Bound Party may grant exclusivity in the Exclusive Scope to another person.
</#if>
</#list>
   \\ Each step applies to the duty that protects the party which had to reach that Gate.
> NOTE: Where the step narrows scope or territory, fill in what stays exclusive for that gate if the parties can say it today.
1. *Several steps.* Steps add up. What a step frees stays free, even if a later Gate is reached. Of two steps on the same day, the one that leaves less exclusivity prevails.<#if excl.ladder.escalate> When a second Gate is missed, exclusivity becomes non-exclusive under [[excl.end#reversion]], even if the table provides a lesser step for that Gate, unless the Protected Party may still buy it back under [[#steps]] and does so.</#if>
1. *No other effect.* A step leaves untouched what either party supplied before. It changes no license and no ownership of Intellectual Property Rights, except as <#if included(lic.exploitation)>stated in [[lic.exploitation]]<#if included(ip.field-of-use)> and [[ip.field-of-use]]</#if><#else>it states</#if>.

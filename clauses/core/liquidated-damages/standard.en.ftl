1. *Sums.* If an event in this table occurs, and no act of the other party or Force Majeure Event caused it, the payer shall pay the other party the sum stated for it: {#sums}
| No. | Event | Payer | Amount | For | Up to |
|---|-----------------|--------|---------:|-------|---------:|
<#list core.liquidated_damages.triggers as row>
| ${row.id} | ${row.event} | ${row.payer} | ${row.amount} | ${row.per} | ${row.total} |
</#list>
1. *Estimate.* The loss from these events is hard to prove. Each sum is the estimate that the parties made of it when they signed, and is no penalty. The estimates rest on these reasons: {#estimate}
<#list core.liquidated_damages.triggers as row>
   (a) for No. ${row.id}, ${row.reason};
</#list>
   \\ and the parties have kept the calculations.
1. *Claim.* The other party may claim a sum by notice within ${core.liquidated_damages.claim} after it learns of the event. The sum is payable under [[fin.payment]], is damages under [[core.liability-cap]], and is reduced by what this Agreement credits for the same event. {#claim}
<#if core.liquidated_damages.exclusive>
1. *Only compensation in money.* The sum is the only compensation in money for that event, except in the case of willful misconduct. The right to performance, to terminate under [[core.term-cause]] and to an injunction remains. {#remedies}
<#else>
1. *Further loss.* A party that proves a greater loss may claim the difference as damages. The sum is deducted from them. {#remedies}
</#if>

1. *Holding.* Each right ends when ${first} with its Affiliates, because it has transferred Securities, holds less of the Fully Diluted Capital than the share in [[sched.investment#thresholds]]. Dilution alone ends no right. {#thresholds}
1. *Events.* All rights of ${first} under [[inv.information]]<#if included(inv.observer)>, [[inv.observer]]</#if><#if included(inv.pro-rata)>, [[inv.pro-rata]]</#if><#if included(inv.sale-rights)> and [[inv.sale-rights]]</#if> end: {#events}
   (a) with the first sale of shares of ${second} to the public under a registration or listing;
   (a) with the completion of a Sale Transaction; or
   (a) when a competitor of ${second} obtains Control of ${first}.
<#if present(inv.fall_away.milestone)>
1. *Commercial step.* The rights under [[inv.preferred-access]] and [[inv.preferred-pricing]] end if, by ${inv.fall_away.milestone_date}, ${first} has not ${inv.fall_away.milestone}. {#milestone}
</#if>
1. *Preferential terms.* When their ground has ended under [[this]], other than by a breach of ${first}, [[inv.preferred-access]] and [[inv.preferred-pricing]] go on for ${inv.fall_away.tail}. The Commercial Agreements continue on their own terms. {#tail}
1. *No revival.* A right that has ended does not revive, and ${first} shall confirm its holding within ${inv.fall_away.confirm} after a request. {#holding}

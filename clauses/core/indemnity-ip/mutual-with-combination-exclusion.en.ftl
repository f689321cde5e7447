1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim that <#if included(ip.background)>the Indemnifying Party's Background IP infringes or misappropriates the Intellectual Property Rights of another person when it is used<#else>the technology, software, data or services that the Indemnifying Party provides under this Agreement infringe or misappropriate the Intellectual Property Rights of another person when they are used</#if> as this Agreement permits, and shall pay the Losses that result from the Claim. {#duty}
1. *Use not covered.* The Indemnifying Party owes no indemnity to the extent that the Claim arises from: {#exclusions}
   (a) a combination with an item that the Indemnifying Party neither supplied nor specified, if the Indemnifying Party's part alone would not infringe or misappropriate those rights;
   (a) a change that the Indemnifying Party neither made nor approved in writing, or a written specification of the other party that could not be met without the infringement or misappropriation;
<#if included(ip.open-source)>
   (a) Open Source Software that was brought in under [[ip.open-source]];
</#if>
   (a) use outside the rights that this Agreement grants; or
   (a) use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party supplied without cost a version that no longer infringes or misappropriates those rights.
> NOTE: The combination exclusion decides most cases. Check that the combination which the project aims at is not excluded by accident: whoever specified it, bears it.
1. *Cause on the other side.* To the extent that [[#exclusions]] relieves the Indemnifying Party, the party whose combination, change, specification or use gave rise to the Claim owes the duties of the Indemnifying Party under [[#duty]]. A combination that <#if included(jda.plan)>the Project Plan<#else>this Agreement</#if> describes is the combination of neither party, and each party bears its own Losses from it.
<#if included(ip.foreground)>
1. *Foreground IP, procedure and limits.* Each party bears the Losses from its own use of Foreground IP that [[#duty]] does not cover. The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.
<#else>
1. *Procedure and limits.* The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.
</#if>

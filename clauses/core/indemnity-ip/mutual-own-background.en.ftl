1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim that <#if included(ip.background)>the Indemnifying Party's Background IP infringes or misappropriates the Intellectual Property Rights of another person when it is used<#else>the technology, software, data or services that the Indemnifying Party provides under this Agreement infringe or misappropriate the Intellectual Property Rights of another person when they are used</#if> as this Agreement permits, and shall pay the Losses that result from the Claim. {#duty}
1. *Planned combinations.* The indemnity applies also if the infringement or misappropriation arises only from a combination with <#if included(jda.plan)>Foreground IP or another item that the Project Plan describes. If it joins Background IP of both parties,<#else>an item that this Agreement describes. If it joins what both parties provide,</#if> they bear the Losses in equal parts. {#combinations}
> NOTE: Both sides insure the planned combination. Equal parts are the simple answer where technology of both is in it; change them if one side's part is small.
1. *Use not covered.* The Indemnifying Party owes no indemnity to the extent that the Claim arises from: {#exclusions}
   (a) use outside the rights that this Agreement grants;
   (a) the other party's <#if included(ip.background)>Background IP<#else>technology</#if>, materials or written specifications, other than in a combination that [[#combinations]] covers; or
   (a) use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party supplied without cost a version that no longer infringes or misappropriates those rights.
<#if included(ip.foreground)>
1. *Foreground IP, procedure and limits.* Each party bears the Losses from its own use of Foreground IP that [[#duty]] does not cover. The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.
<#else>
1. *Procedure and limits.* The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.
</#if>

1. *Indemnity.* ${core.indemnity_ip.giver}, as Indemnifying Party, shall defend the Indemnitees of ${other(core.indemnity_ip.giver)} against each Claim that one of the following infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits, and shall pay the Losses that result from the Claim: {#duty}
<#if included(jda.program)>
   (a) the Background IP of ${core.indemnity_ip.giver}; and
   (a) a Deliverable, or a part of one, that ${core.indemnity_ip.giver} or its subcontractor made.
<#else>
   (a) the technology, software, data and services that ${core.indemnity_ip.giver} provides under this Agreement; and
   (a) their documentation.
</#if>
1. *Use not covered.* The Indemnifying Party owes no indemnity to the extent that the Claim arises from: {#exclusions}
   (a) a combination with an item that the Indemnifying Party neither supplied nor specified, if the Indemnifying Party's part alone would not infringe or misappropriate those rights;
   (a) a change that the Indemnifying Party neither made nor approved in writing, or a written specification of the other party that could not be met without the infringement or misappropriation;
<#if included(ip.open-source)>
   (a) Open Source Software that was brought in under [[ip.open-source]];
</#if>
   (a) use outside the rights that this Agreement grants; or
   (a) use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party supplied without cost a version that no longer infringes or misappropriates those rights.
> NOTE: The combination exclusion decides most cases. Check that the combination which the project aims at is not excluded by accident: whoever specified it, bears it.
1. *No indemnity in return.* <#if count(parties) > 2>No other party owes an<#else>${other(core.indemnity_ip.giver)} owes no</#if> indemnity for infringement or misappropriation within the rights that this Agreement grants.<#if included(core.warranties-background)> It answers for its own Background IP under [[core.warranties-background]].</#if>
<#if included(ip.foreground)>
1. *Foreground IP, procedure and limits.* Each party bears the Losses from its own use of Foreground IP that [[#duty]] does not cover. The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.
<#else>
1. *Procedure and limits.* The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.
</#if>

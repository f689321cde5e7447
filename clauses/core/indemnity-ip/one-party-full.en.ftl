1. *Indemnity.* ${core.indemnity_ip.giver}, as Indemnifying Party, shall defend the Indemnitees of ${other(core.indemnity_ip.giver)} against each Claim that one of the following infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits, and shall pay the Losses that result from the Claim: {#duty}
<#if included(jda.program)>
   (a) the Background IP of ${core.indemnity_ip.giver};
   (a) a Deliverable, or a part of one, that ${core.indemnity_ip.giver} or its subcontractor made, including each component of other persons in it; and
   (a) Foreground IP that individuals working for ${core.indemnity_ip.giver} created alone.
<#else>
   (a) the technology, software, data and services that ${core.indemnity_ip.giver} provides under this Agreement, including each component of other persons in them; and
   (a) their documentation.
</#if>
1. *Combinations and changes.* The indemnity applies also if the infringement or misappropriation arises only from a combination or a change that <#if included(jda.plan)>the Project Plan<#else>this Agreement</#if> describes, that the item needs for its intended use, or that ${core.indemnity_ip.giver} supplied or approved in writing. It does not apply to the extent that the Claim arises from use outside the rights that this Agreement grants, or from use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party supplied without cost a version that no longer infringes or misappropriates those rights. {#combinations}
1. *No indemnity in return.* <#if count(parties) > 2>No other party owes an<#else>${other(core.indemnity_ip.giver)} owes no</#if> indemnity for infringement or misappropriation within the rights that this Agreement grants.<#if included(core.warranties-background)> It answers for its own Background IP under [[core.warranties-background]].</#if> The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.

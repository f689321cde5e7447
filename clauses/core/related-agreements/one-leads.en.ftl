<#if count(related_agreements) > 1>
1. *Related Agreements.* These agreements belong to the same deal as this one (each a **"Related Agreement"**): {#list}
<#list related_agreements as row>
   (a) the ${row.title} between ${row.parties};
</#list>
   \\ each with its later amendments.
<#else>
1. *Related Agreement.* <#list related_agreements as row>The ${row.title} between ${row.parties}</#list>, with its later amendments, belongs to the same deal as this Agreement (a **"Related Agreement"**). {#list}
</#if>
1. *Separate agreements.* A party owes a duty, and has a right, only under the agreement that states it and to which it is a party. A term defined in one of these agreements has that meaning in that agreement alone. {#separate}
1. *Conflict between agreements.* If this Agreement conflicts with a Related Agreement, the ${core.related_agreements.leading} prevails. Between the others, the agreement prevails whose subject the question is. [[core.precedence]] governs the documents of this Agreement. {#conflict}
<#if included(rev.program) and alongside(api-license)>
1. *Price of access.* What [[api-license:fin.api-fees]] makes payable is owed beside the shares under [[rev.waterfall]] and is no deduction from Gross Revenue. {#no-double}
<#elseif included(api.grant) and alongside(revenue-share)>
1. *Shared revenue.* Revenue that is divided under [[revenue-share:rev.waterfall]] is divided there alone. The Fees pay for access and are owed beside it, and neither amount is deducted from the other. {#no-double}
<#elseif included(jda.program) and alongside(revenue-share)>
1. *Shared revenue.* No royalty and no share of income under this Agreement is owed on revenue that is divided under [[revenue-share:rev.waterfall]]. {#no-double}
<#elseif included(inv.investment) and alongside(api-license)>
1. *Preferred prices.* The prices that [[api-license:fin.api-fees]] makes payable are lowered by [[inv.preferred-pricing]] and by nothing else in this Agreement. {#no-double}
<#elseif included(inv.investment) and alongside(oem)>
1. *Preferred prices.* The prices that [[oem:supply.pricing]] makes payable are lowered by [[inv.preferred-pricing]] and by nothing else in this Agreement. {#no-double}
<#elseif included(api.grant) and alongside(investment)>
1. *Preferred terms.* [[investment:inv.preferred-access]] and [[investment:inv.preferred-pricing]] improve the access and the Fees under this Agreement for the party that they favor, for as long as they last. [[investment:inv.commercial-link]] states how the two agreements depend on each other. {#no-double}
<#elseif included(oem.grant) and alongside(investment)>
1. *Preferred terms.* [[investment:inv.preferred-access]] and [[investment:inv.preferred-pricing]] improve the access and the prices under this Agreement for the party that they favor, for as long as they last. [[investment:inv.commercial-link]] states how the two agreements depend on each other. {#no-double}
</#if>
<#if included(api.grant) and alongside(jda)>
1. *Results.* This Agreement grants no right in results of the joint development. Who owns them follows from [[jda:ip.foreground]] alone, also where the API is built with them. {#results}
<#elseif included(rev.program) and alongside(jda)>
1. *Results.* This Agreement grants no right in results of the joint development other than to sell the Covered Products that contain them. Who owns them follows from [[jda:ip.foreground]]. {#results}
</#if>
1. *One loss.* A party recovers a loss once, whichever of these agreements it claims under. Each limit of liability covers the claims under its own agreement. {#once}
<#if core.related_agreements.joint_proceedings>
1. *Joint proceedings.* Claims from the same facts under several of these agreements may be decided in one case, in the forum of the agreement under which the first of them was filed, if all parties to the case are bound by that forum or consent. [[core.dispute]] governs everything else. {#proceedings}
</#if>
1. *End.* The end of a Related Agreement does not end this Agreement<#if included(core.cross-termination)>, except as [[core.cross-termination]] provides<#elseif included(inv.commercial-link)>, except as [[inv.commercial-link]] provides<#elseif alongside(investment)>, except as [[investment:inv.commercial-link]] provides</#if>. What this Agreement takes from a Related Agreement that has ended applies as it stood on its last day. {#end}

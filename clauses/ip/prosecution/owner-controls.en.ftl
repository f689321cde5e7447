1. *Who leads.* The party that owns Foreground IP alone decides on, files, prosecutes and maintains the patents for it and is the Prosecuting Party for them.<#if included(ip.joint-terms)> For Joint IP the Prosecuting Party is ${ip.prosecution.lead}.</#if> {#control}
1. *First filing.* The Prosecuting Party shall file a first application within ${ip.prosecution.file} after the decision to patent, and before a publication of the result. It shall first obtain each approval required under [[gov.written-approval]]. {#filing}
1. *Countries.* The Prosecuting Party shall file and maintain patents in the <#if included(ip.joint-terms)>Joint IP<#else>Foreground IP</#if> at least in these countries and offices: ${ip.prosecution.countries}, subject to [[#step-in]]. The other party may add a country at its own cost. {#countries}
1. *Review.* The Prosecuting Party shall send to the other party, for Foreground IP that the other party co-owns or is licensed to use beyond the Program, each office action, and each draft application, response or amendment at least ${ip.prosecution.review} before it is filed, or as early as the official deadline allows. It shall answer comments received in that time, and shall remove from a draft each passage that the other party identifies as its Confidential Information. {#review}
1. *Costs of the owner.* A party bears the Patent Costs for the Foreground IP that it owns alone.
<#if included(ip.joint-terms)>
1. *Costs of joint patents.* After the end of each Quarter the Prosecuting Party may invoice the other party's share under [[fin.payment]], with copies of the bills.<#if present(ip.prosecution.annual_cap)> Patent Costs for the Joint IP above ${ip.prosecution.annual_cap} in a calendar year need the prior written approval of both parties.</#if> The parties bear the Patent Costs for the Joint IP in these shares: {#costs}
| Party | Share of Patent Costs |
|------------|----:|
<#list ip.prosecution.cost_shares as row>
| ${row.party} | ${row.share} |
</#list>
</#if>
1. *Abandonment and step-in.* If, after a decision to patent, the Prosecuting Party does not wish to file, prosecute or maintain a patent or patent application in a country, it shall notify the other party in writing at least ${ip.prosecution.step_in} before the next official deadline. The other party may then go on in its own name and at its own cost. A sole owner hereby assigns the patent or patent application to the other party, effective on the day on which the other party takes over the file, and keeps a non-exclusive, royalty-free, perpetual license for its own products and services.<#if included(ip.joint-terms)> For Joint IP, the notice counts as a notice under [[ip.joint-terms#abandonment]], whatever its length, with effect on that day.</#if> {#step-in}
1. *Claims for the other fields.* The Prosecuting Party shall not narrow, drop or disclaim patent claims that protect the other party's Licensed Fields without the other party's written consent.
1. *Joint research agreement.* This Agreement is a joint research agreement within the meaning of 35 U.S.C. § 100(h) for the work within the Program. Without the written consent of the other party, a party shall not invoke 35 U.S.C. § 102(c) or file a terminal disclaimer that rests on it. {#joint-research}
<#if included(ip.joint-terms)>
1. *Unitary patents.* For a joint patent, an opt-out from the Unified Patent Court and a request for unitary effect need the consent of both parties.
</#if>
1. *Common legal interest and status.* The parties exchange drafts and advice on patents in a common legal interest, and no exchange waives a privilege. Within ${ip.prosecution.review} after the end of each Quarter, the Prosecuting Party shall send the other party a list of the patents and patent applications in the Foreground IP with status, next deadline and costs. Each party alone decides on its Background Patents, at its own cost.

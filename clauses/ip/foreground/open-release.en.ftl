1. *Ownership model.* The parties release the results to the public.<#if present(ip.foreground.reason)> The parties chose this model because ${ip.foreground.reason}.</#if>
> NOTE: Choose it for interfaces, reference implementations, benchmarks and data whose value lies in adoption. A release is final: decide project by project what stays out. It destroys novelty for later patent filings and ends trade secret protection. Compare the three clean models before giving up title in substance.
1. *Ownership before release.* Subject to [[#software]] and [[ip.improvements]], a party owns the Foreground IP whose Inventors all work for it, and the parties own jointly the Foreground IP whose Inventors work for both of them. Release does not transfer title. {#ownership}
1. *Release.* The owner of Foreground IP shall release it within ${ip.foreground.release} after acceptance, under [[jda.acceptance]], of the Deliverable that contains it, on these terms: {#release}
   (a) software under ${ip.foreground.software_license};
   (a) documents and data under ${ip.foreground.content_license}; and
   (a) every other result by publication on a website open to all.
   \\ For Foreground IP that no Deliverable contains, the period runs from its Invention Disclosure. A release under these terms is a decision for publication under [[ip.trade-secret-choice]] and needs no other consent.
1. *Patents.* Effective on release, each party hereby grants to every person a perpetual, worldwide, royalty-free license under the patents in its Foreground IP to make, use, sell and otherwise exploit the released results. The license of a person ends when that person asserts a patent against the use of a released result. Neither party shall file a patent application for Foreground IP after its release.
1. *Review before release.* A party shall send the material to the other party at least ${ip.foreground.release_review} before release. Within that period the other party may object in writing on one of these grounds: {#review}
   (a) the material contains its Confidential Information, its Trade Secret or its Background IP;
   (a) release would breach a right of a third party; or
   (a) release would breach Applicable Law on export, personal data or security.
   \\ The party that releases shall remove the passages to which the other party has objected and may then release the rest.
1. *No way back.* From release, [[ip.joint-terms]] no longer limits the use or licensing of the released result, no account is due for it, and the released material is no longer Confidential Information.
1. *What stays out.* A release covers no Background IP, except that of the party that releases, to the extent that the material embodies it.
1. *Shares.* A share decides title alone, and neither use nor income nor cost. The undivided shares of the parties in the Joint IP are: {#shares}
| Party | Undivided share |
|------------|----:|
<#list ip.foreground.shares as row>
| ${row.party} | ${row.share} |
</#list>
1. *Inventorship.* The patent law of ${ip.foreground.inventorship_law} decides who invented a result, wherever the work is done. An individual works for a party if it, its Affiliate or its contractor employs or engages that individual when the result is made. {#inventorship}
1. *Neutral patent attorney.* Either party may refer a disagreement on who is an Inventor, or on who owns a result, by written notice to a patent attorney who has acted for neither party. If the parties have not appointed the attorney within ${ip.foreground.attorney_days} after the notice, ${gov.expert_appointer} does so on the request of either party. The attorney, bound to secrecy and paid by both parties equally, decides in writing as an expert, and the decision binds the parties except in the case of fraud or obvious error. Until then each party may use the result in the Program. {#attorney}
1. *Software.* <#if ip.foreground.software = result>Software made in the Program is owned like any other Foreground IP.<#else>Despite [[#ownership]], a party owns the software, in source and object form, that individuals working for it alone write in the Program, and the parties own jointly software that individuals working for both of them write. The other party uses software so owned as stated in [[lic.program]] and [[lic.exploitation]].</#if> {#software}
<#if ip.foreground.tail > 0 months>
1. *Results after the end.* A result that individuals working for a party make within ${ip.foreground.tail} after the end of the Term counts as Foreground IP to the extent that it was conceived in the Program or uses the other party's Confidential Information. For a result in the Field, that party bears the burden of proving by dated written records that it lies outside this rule. {#tail}
</#if>
1. *Title.* Title passes as stated in [[ip.assignment]], and carries no right in the other party's Background IP beyond the licenses in this Agreement.

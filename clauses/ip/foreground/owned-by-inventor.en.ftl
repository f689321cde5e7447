1. *Ownership model.* Title to the results follows the people who make them.<#if present(ip.foreground.reason)> The parties chose this model because ${ip.foreground.reason}.</#if>
> NOTE: It needs no allotment and matches the law's default, but ownership then turns on inventorship, which nobody can plan and courts decide late. Use it where the teams work in separate parts of the plan. Compare the three clean models: joint ownership with fields, joint without fields, one owner with a license back.
1. *Ownership by inventorship.* Subject to [[#software]] and [[ip.improvements]], Foreground IP is owned as follows: {#ownership}
   (a) a party owns each result whose Inventors all work for that party; and
   (a) the parties own jointly each result whose Inventors work for both of them.
1. *Separate filings.* The parties shall file sole and joint results in separate patent applications where the patent law of the country allows it. If one application claims both, the parties own it jointly, but between them each sole result that it claims is treated as owned by the party that made it.
1. *Shares.* A share decides title alone, and neither use nor income nor cost. The undivided shares of the parties in the Joint IP are: {#shares}
| Party | Undivided share |
|------------|----:|
<#list ip.foreground.shares as row>
| ${row.party} | ${row.share} |
</#list>
1. *Use of the other party's results.* A party may use Foreground IP that the other party owns alone as stated in [[lic.program]] and [[lic.exploitation]], and shall not use it otherwise.
1. *Inventorship.* The patent law of ${ip.foreground.inventorship_law} decides who invented a result, wherever the work is done. An individual works for a party if it, its Affiliate or its contractor employs or engages that individual when the result is made. {#inventorship}
1. *Neutral patent attorney.* Either party may refer a disagreement on who is an Inventor, or on who owns a result, by written notice to a patent attorney who has acted for neither party. If the parties have not appointed the attorney within ${ip.foreground.attorney_days} after the notice, ${gov.expert_appointer} does so on the request of either party. The attorney, bound to secrecy and paid by both parties equally, decides in writing as an expert, and the decision binds the parties except in the case of fraud or obvious error. Until then each party may use the result in the Program. {#attorney}
1. *Software.* <#if ip.foreground.software = result>Software made in the Program is owned like any other Foreground IP.<#else>Despite [[#ownership]], a party owns the software, in source and object form, that individuals working for it alone write in the Program, and the parties own jointly software that individuals working for both of them write. The other party uses software so owned as stated in [[lic.program]] and [[lic.exploitation]].</#if> {#software}
<#if ip.foreground.tail > 0 months>
1. *Results after the end.* A result that individuals working for a party make within ${ip.foreground.tail} after the end of the Term counts as Foreground IP to the extent that it was conceived in the Program or uses the other party's Confidential Information. For a result in the Field, that party bears the burden of proving by dated written records that it lies outside this rule. {#tail}
</#if>
1. *Title.* Title passes as stated in [[ip.assignment]], and carries no right in the other party's Background IP beyond the licenses in this Agreement.

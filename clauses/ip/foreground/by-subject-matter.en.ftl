1. *Ownership model.* Title to the results follows their subject matter, whichever party makes them.<#if present(ip.foreground.reason)> The parties chose this model because ${ip.foreground.reason}.</#if>
> NOTE: It keeps each core technology in one hand and avoids debates on who invented what. The work goes into the categories: write them so that an engineer of either side puts the same result into the same category. Compare the three clean models: joint ownership with fields, joint without fields, one owner with a license back.
1. *Ownership by category.* Subject to [[#software]] and [[ip.improvements]], the party named below owns all Foreground IP in the category beside its name, and the parties own all other Foreground IP jointly: {#ownership}
| Category of results | Owner |
|--------------------|------|
<#list ip.foreground.categories as row>
| ${row.category} | ${row.owner} |
</#list>
1. *Result in several categories.* A result that falls into categories of both parties belongs to the category in which its novel part lies. If its novel part lies in categories of both parties and cannot be divided between them, the parties own the result jointly.
1. *Shares.* A share decides title alone, and neither use nor income nor cost. The undivided shares of the parties in the Joint IP are: {#shares}
| Party | Undivided share |
|------------|----:|
<#list ip.foreground.shares as row>
| ${row.party} | ${row.share} |
</#list>
1. *Use of the other party's results.* A party may use Foreground IP that the other party owns alone as stated in [[lic.program]] and [[lic.exploitation]], and shall not use it otherwise.
1. *Inventorship.* The patent law of ${ip.foreground.inventorship_law} decides who invented a result, wherever the work is done, and does not change the ownership stated in [[#ownership]]. An individual works for a party if it, its Affiliate or its contractor employs or engages that individual when the result is made. {#inventorship}
1. *Neutral patent attorney.* Either party may refer a disagreement on who is an Inventor, or on who owns a result, by written notice to a patent attorney who has acted for neither party. If the parties have not appointed the attorney within ${ip.foreground.attorney_days} after the notice, ${gov.expert_appointer} does so on the request of either party. The attorney, bound to secrecy and paid by both parties equally, decides in writing as an expert, and the decision binds the parties except in the case of fraud or obvious error. Until then each party may use the result in the Program. {#attorney}
1. *Software.* <#if ip.foreground.software = result>Software made in the Program is owned like any other Foreground IP.<#else>Despite [[#ownership]], a party owns the software, in source and object form, that individuals working for it alone write in the Program, and the parties own jointly software that individuals working for both of them write. The other party uses software so owned as stated in [[lic.program]] and [[lic.exploitation]].</#if> {#software}
<#if ip.foreground.tail > 0 months>
1. *Results after the end.* A result that individuals working for a party make within ${ip.foreground.tail} after the end of the Term counts as Foreground IP to the extent that it was conceived in the Program or uses the other party's Confidential Information. For a result in the Field, that party bears the burden of proving by dated written records that it lies outside this rule. {#tail}
</#if>
1. *Title.* Title passes as stated in [[ip.assignment]], and carries no right in the other party's Background IP beyond the licenses in this Agreement.

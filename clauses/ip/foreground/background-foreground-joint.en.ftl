1. *Ownership model.* Each party keeps what it brought, and the parties own together what the Program creates.<#if present(ip.foreground.reason)> The parties chose this model because ${ip.foreground.reason}.</#if>
> NOTE: Why this model and not the other two. No one knows yet what the results will be good for, so a map of fields would be guesswork, and neither party will leave title to the other. The price: no party has a market of its own, and everything depends on the joint terms. If the parties compete, take the consent-and-share or field-bound joint terms, or change to a model with fields.
1. *Joint ownership.* The parties own all Foreground IP jointly, whichever of them made it, subject to [[#software]] and [[ip.improvements]]. {#ownership}
1. *Shares.* A share decides title alone, and neither use nor income nor cost. The undivided shares of the parties in the Joint IP are: {#shares}
| Party | Undivided share |
|------------|----:|
<#list ip.foreground.shares as row>
| ${row.party} | ${row.share} |
</#list>
1. *No split by field.* Neither party holds a field of use in the Joint IP by reason of its ownership. Each may exploit it on the terms stated in [[ip.joint-terms]].
1. *Inventorship.* The patent law of ${ip.foreground.inventorship_law} decides who invented a result, wherever the work is done, and does not change the ownership stated in [[#ownership]]. An individual works for a party if it, its Affiliate or its contractor employs or engages that individual when the result is made. {#inventorship}
1. *Neutral patent attorney.* Either party may refer a disagreement on who is an Inventor, or on who owns a result, by written notice to a patent attorney who has acted for neither party. If the parties have not appointed the attorney within ${ip.foreground.attorney_days} after the notice, ${gov.expert_appointer} does so on the request of either party. The attorney, bound to secrecy and paid by both parties equally, decides in writing as an expert, and the decision binds the parties except in the case of fraud or obvious error. Until then each party may use the result in the Program. {#attorney}
1. *Software.* <#if ip.foreground.software = result>Software made in the Program is owned like any other Foreground IP.<#else>Despite [[#ownership]], a party owns the software, in source and object form, that individuals working for it alone write in the Program, and the parties own jointly software that individuals working for both of them write. The other party uses software so owned as stated in [[lic.program]] and [[lic.exploitation]].</#if> {#software}
<#if ip.foreground.tail > 0 months>
1. *Results after the end.* A result that individuals working for a party make within ${ip.foreground.tail} after the end of the Term counts as Foreground IP to the extent that it was conceived in the Program or uses the other party's Confidential Information. For a result in the Field, that party bears the burden of proving by dated written records that it lies outside this rule. {#tail}
</#if>
1. *Title.* Title passes as stated in [[ip.assignment]], and carries no right in the other party's Background IP beyond the licenses in this Agreement.

1. *Joint venture.* The parties propose these terms for a company that they would hold together:
| Point | Proposed term (not binding) |
|---------|---------------------------|
| Company and business |
| The company | The company would be ${term_sheet.joint_venture.company}. |
| Business | ${term_sheet.joint_venture.business}. A change of the business would be a reserved matter. |
| What each party brings | At closing: <#list term_sheet.joint_venture.contributions as row>${row.party}: ${row.contribution}, at an agreed value of ${row.value}<#sep>; </#list>. |
| Shares | <#list term_sheet.joint_venture.shares as row>${row.party} ${row.share}<#sep>, </#list> of all shares at closing. |
| Governance |
| Board | Seats: <#list term_sheet.joint_venture.board as row>${row.party} ${row.seats}<#sep>, </#list>. The board would decide by simple majority unless a matter is reserved.<#if present(term_sheet.joint_venture.chair)> ${term_sheet.joint_venture.chair} would name the chair, who would have <#if term_sheet.joint_venture.casting_vote>a<#else>no</#if> casting vote.</#if> |
| Reserved matters | These would need <#if term_sheet.joint_venture.reserved_consent = each-party>the consent of each party<#else>the consent of holders of at least ${term_sheet.joint_venture.supermajority} of all shares</#if>: <#list term_sheet.joint_venture.reserved_matters as row>${row}<#sep>; </#sep></#list>. |
| Disagreement | The chief executive officers of the parties would talk for ${term_sheet.joint_venture.deadlock_time}. Failing that: ${term_sheet.joint_venture.deadlock}. |
| Money |
| Further funding | <#if term_sheet.joint_venture.funding = none>No party would have a duty to fund the company beyond its contribution.<#else>The parties would fund the company by ${term_sheet.joint_venture.funding}, up to ${term_sheet.joint_venture.funding_limit} in total. If a party does not fund its part: ${term_sheet.joint_venture.shortfall}.</#if> |
| Distributions | Profit would be ${term_sheet.joint_venture.distributions}. |
| Technology and market |
<#if present(term_sheet.joint_venture.technology)>
| Technology of the parties | <#list term_sheet.joint_venture.technology as row>${row.party}: ${row.technology}, by ${row.way}<#sep>; </#list>. If a party leaves, its licenses would ${term_sheet.joint_venture.after_exit}. |
</#if>
| Results | What the company develops would belong to ${term_sheet.joint_venture.results}. |
<#if present(term_sheet.joint_venture.services)>
| Services and supply | ${term_sheet.joint_venture.services}. |
</#if>
| Competition | <#if term_sheet.joint_venture.compete = free>Each party would stay free to compete with the company.<#else>No party would compete with the company within its business while it holds shares<#if term_sheet.joint_venture.compete = not-after>, and for ${term_sheet.joint_venture.compete_tail} after that</#if>.</#if> |
| Transfer and exit |
| Transfer of shares | No transfer to an outsider for ${term_sheet.joint_venture.lock_up} after closing. After that ${term_sheet.joint_venture.transfer}.<#if term_sheet.joint_venture.tag_along> Each party could sell along on the same terms.</#if><#if present(term_sheet.joint_venture.drag_along)> Holders of ${term_sheet.joint_venture.drag_along} of all shares could require the others to sell with them on the same terms.</#if> |
| Exit | The definitive agreements would provide for: <#list term_sheet.joint_venture.exit as row>${row}<#sep>; </#sep></#list>. |
| Conditions of closing | The transaction would depend on: <#list term_sheet.joint_venture.conditions as row>${row}<#sep>; </#sep></#list>. |

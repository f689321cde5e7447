1. *Spin-off.* The parties propose these terms for a business that would become a company of its own:
| Point | Proposed term (not binding) |
|---------|---------------------------|
| Separation |
| Business | ${term_sheet.spin_off.business}, today a part of ${term_sheet.spin_off.parent}. |
| New company | The new company would be ${term_sheet.spin_off.company}. |
| What goes over | <#list term_sheet.spin_off.transferred as row>${row.kind}: ${row.what}<#sep>; </#list>. |
<#if present(term_sheet.spin_off.retained)>
| What stays | ${term_sheet.spin_off.retained}. |
</#if>
| Liabilities | Liabilities from the time before closing would ${term_sheet.spin_off.liabilities}. |
| Holders and money |
| Shares | <#list term_sheet.spin_off.shares as row>${row.party} ${row.share}<#sep>, </#list> of all shares after closing. |
| Money at closing | <#list term_sheet.spin_off.funding as row>${row.party} ${row.amount}<#sep>; </#list>, paid to the new company for new shares. |
<#if present(term_sheet.spin_off.people_plan)>
| Incentives | ${term_sheet.spin_off.people_plan}. |
</#if>
| Board | Seats: <#list term_sheet.spin_off.board as row>${row.party} ${row.seats}<#sep>, </#list>. |
| Reserved matters | These would need the consent of each party: <#list term_sheet.spin_off.reserved_matters as row>${row}<#sep>; </#sep></#list>. |
| Technology and trade |
| Technology | The technology of the business would be ${term_sheet.spin_off.technology}. |
| Name | The new company could use the name of ${term_sheet.spin_off.parent} for ${term_sheet.spin_off.name_use} after closing. |
<#if present(term_sheet.spin_off.services)>
| Transitional services | <#list term_sheet.spin_off.services as row>${row.party}: ${row.service} for ${row.period}, ${row.price}<#sep>; </#list>. |
</#if>
<#if present(term_sheet.spin_off.trade)>
| Trade with the parent | ${term_sheet.spin_off.trade}. |
</#if>
| Competition | ${term_sheet.spin_off.parent} would not compete with the business for ${term_sheet.spin_off.compete} after closing. |
| Exit and closing |
| Transfer of shares | No transfer to an outsider for ${term_sheet.spin_off.lock_up} after closing. |
| Exit | The definitive agreements would provide for: <#list term_sheet.spin_off.exit as row>${row}<#sep>; </#sep></#list>. |
<#if present(term_sheet.spin_off.tax)>
| Tax | ${term_sheet.spin_off.tax}. |
</#if>
| Conditions of closing | The transaction would depend on: <#list term_sheet.spin_off.conditions as row>${row}<#sep>; </#sep></#list>. |

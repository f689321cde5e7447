1. *Acquisition.* The parties propose these terms for the purchase:
| Point | Proposed term (not binding) |
|---------|---------------------------|
| Subject and form |
| What is bought | ${term_sheet.acquisition.buyer} would buy from ${term_sheet.acquisition.seller}: ${term_sheet.acquisition.target}. |
| Form | The form would be a ${term_sheet.acquisition.form}. |
<#if present(term_sheet.acquisition.left_out)>
| Not included | ${term_sheet.acquisition.left_out}. |
</#if>
| Price |
| Price | ${term_sheet.acquisition.price}, payable in ${term_sheet.acquisition.consideration}. |
| Adjustment | The price would be ${term_sheet.acquisition.mechanism}.<#if term_sheet.acquisition.mechanism = locked-box> The accounts would be those of ${term_sheet.acquisition.accounts_date}.</#if> |
<#if present(term_sheet.acquisition.earn_out)>
| Later price | Up to ${term_sheet.acquisition.earn_out} more, measured by: ${term_sheet.acquisition.earn_out_measure}. |
</#if>
<#if term_sheet.acquisition.holdback > 0%>
| Held back | ${term_sheet.acquisition.holdback} of the price, in escrow for ${term_sheet.acquisition.holdback_period} after closing. |
</#if>
| Risk |
| Due diligence | ${term_sheet.acquisition.buyer} may examine the business for ${term_sheet.acquisition.diligence} after the date of the last signature of this term sheet. |
| Warranties | Those usual in a sale of this kind. For ordinary warranties claims until ${term_sheet.acquisition.survival} after closing, up to ${term_sheet.acquisition.cap} of the price in total; for title, taxes and fraud as the definitive agreement states. |
| Competition | ${term_sheet.acquisition.seller} would not compete with the business for ${term_sheet.acquisition.non_compete} after closing. |
| People and transition |
<#if present(term_sheet.acquisition.people)>
| Key people | ${term_sheet.acquisition.people}. |
</#if>
| Until closing | The business would be run in the ordinary course, by its present management alone. |
<#if present(term_sheet.acquisition.transition)>
| Transitional services | ${term_sheet.acquisition.seller} would serve the business for up to ${term_sheet.acquisition.transition} after closing, at cost. |
</#if>
| Completion |
| Conditions of closing | The transaction would depend on: <#list term_sheet.acquisition.conditions as row>${row}<#sep>; </#sep></#list>. |
| Latest closing | Either party could walk away if closing has not happened ${term_sheet.acquisition.long_stop} after signing. |
<#if present(term_sheet.acquisition.break_fee)>
| Break fee | ${term_sheet.acquisition.break_fee}, payable under the definitive agreement by the party for whose reason the deal fails after signing. |
</#if>

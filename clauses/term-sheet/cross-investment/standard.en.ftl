1. *Cross-investment.* The parties propose these terms for their investments in each other:
| Point | Proposed term (not binding) |
|---------|---------------------------|
| Investments |
| Purpose | ${term_sheet.cross_investment.purpose}. |
| Investments | <#list term_sheet.cross_investment.investments as row>${row.investor} would invest ${row.amount} in ${row.company}, for ${row.securities} that make ${row.share} of all shares after the investment<#sep>; </#list>. |
| Price of the shares | The price would be ${term_sheet.cross_investment.pricing}.<#if term_sheet.cross_investment.pricing = market> The average would be taken over ${term_sheet.cross_investment.market_days} trading days.</#if> |
| Completion | <#if term_sheet.cross_investment.together>Both investments would close on the same day, and neither without the other.<#else>Each investment would close when its own conditions are met.</#if> |
| Rights and limits |
| Votes | Each investor would vote ${term_sheet.cross_investment.voting}<#if term_sheet.cross_investment.voting = free>ly</#if>. |
| Board | Each investor would have ${term_sheet.cross_investment.seat} on the board of the other. |
<#if term_sheet.cross_investment.pre_emption>
| Keeping the share | Each investor could buy its part of new shares at their price. |
</#if>
<#if present(term_sheet.cross_investment.information)>
| Information | ${term_sheet.cross_investment.information}. |
</#if>
| Standstill | For ${term_sheet.cross_investment.standstill_period} after closing no investor would hold more than ${term_sheet.cross_investment.standstill} of all shares without the consent of the board of the company. |
| Transfer and end |
| No sale | No investor would sell its shares for ${term_sheet.cross_investment.lock_up} after closing.<#if term_sheet.cross_investment.change_of_control> It could sell at once if a competitor of its own takes control of the company.</#if> |
| Sale afterwards | An investor that wants to sell would ${term_sheet.cross_investment.disposal}. |
| End of the partnership | When the commercial agreements between the parties end, ${term_sheet.cross_investment.unwinding}<#if term_sheet.cross_investment.unwinding = sell-down> of ${term_sheet.cross_investment.unwinding_time}</#if>. |
| Conditions of closing | The transaction would depend on: <#list term_sheet.cross_investment.conditions as row>${row}<#sep>; </#sep></#list>. |

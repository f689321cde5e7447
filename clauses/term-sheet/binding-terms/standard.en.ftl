1. *Effect.* The provisions under this heading bind the parties from the date of the last signature, each in return for the promises of the other.
<#if alongside(any)>
1. *Terms that apply now.* Until the Definitive Agreements replace them, the points in the following table govern this term sheet and the negotiations. In them, the agreement means this term sheet, and its end means the day on which this term sheet ends under [[term-sheet.expiry#expiry]]:
| Point | Agreed term (binding) |
|---------|---------------------------|
<#list binding_points as row>
| ${row.label}<#if row.open> (open)</#if> | ${row.text} |
</#list>
<#else>
1. *Law and costs.* The law of ${law.governing} governs this term sheet and the negotiations, and the courts located there decide disputes about them. Each party bears its own costs. Confidentiality under [[#confidentiality]] continues for ${term_sheet.binding_terms.secrecy} after this term sheet ends under [[term-sheet.expiry#expiry]]. {#law}
</#if>
1. *Confidentiality.* Each party shall keep secret that the parties negotiate and what this term sheet says, and shall use what it learns in the negotiations for them alone. It may disclose both to its directors, employees and professional advisers who need them for that purpose and are bound to secrecy, and where the law or the rules of a stock exchange compel it. A confidentiality agreement that the parties have signed remains in force. {#confidentiality}

1. *Fallbacks.* The side can live with these points. Ask for the usual trade before they are conceded for good:
| Point | In the draft | Preferred | Reason and usual trade | Approval |
|--------|-------|-------|------------|--------|
<#list fallbacks as row>
| ${row.label} | ${row.agreed} | <#if present(row.preferred)>${row.preferred}<#else>no preference</#if> | <#if present(row.reason)>${row.reason}<#else>No note.</#if><#if present(row.trade)> Trade: ${row.trade}.</#if> | <#if present(row.waiver)>${row.waiver}<#elseif present(row.approver)>${row.approver}<#else>not named</#if> |
</#list>

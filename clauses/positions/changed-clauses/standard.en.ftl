1. *Clauses left out or made for this deal.*
| Clause | What was done | Reason | Approval |
|---------|-------|-------------|---------|
<#list changed_clauses as row>
| ${row.label} | ${row.agreed} | <#if present(row.reason)>${row.reason}<#else>none given</#if> | <#if present(row.waiver)>${row.waiver}<#elseif present(row.approver)>${row.approver}<#else>not named</#if> |
</#list>

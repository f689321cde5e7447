1. *Defaults.* The term sheet is silent on these points, and the library's value stands in:
| Point | Value | Reason |
|---------|--------|-------------|
<#list defaulted_terms as row>
| ${row.label} | ${row.agreed} | <#if present(row.reason)>${row.reason}<#else>none given</#if> |
</#list>

1. *Open points.* Nobody has decided these points:
| Point | Preferred | Who decides |
|----------|--------|----------|
<#list undecided_terms as row>
| ${row.label} | <#if present(row.preferred)>${row.preferred}<#else>no preference</#if> | <#if present(row.approver)>${row.approver}<#else>not named</#if> |
</#list>

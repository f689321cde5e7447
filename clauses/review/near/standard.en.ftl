1. *Watch.* These points are near, open or doubtful<#list review_facts as fact><#if present(fact.near_left)>; the full report of the review lists ${fact.near_left} more</#if></#list>:
| Point | State | By | Section |
|----------|---------|-----|------|
<#list review_near as row>
| ${row.label} | ${row.state} | <#if present(row.due)>${row.due}<#else>no date</#if> | ${row.section} |
</#list>

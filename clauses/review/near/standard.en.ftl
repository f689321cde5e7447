1. *Watch.* These points are near, open or doubtful:
| Point | State | By | Section |
|----------|---------|-----|------|
<#list review_near as row>
| ${row.label} | ${row.state} | <#if present(row.due)>${row.due}<#else>no date</#if> | ${row.section} |
</#list>

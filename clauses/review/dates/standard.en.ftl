1. *Dates.* These days come next:
| By | Point | State | Section |
|-----|----------|---------|------|
<#list review_dates as row>
| <#if present(row.due)>${row.due}<#else>no date</#if> | ${row.label} | ${row.state} | ${row.section} |
</#list>

1. *Action.* These points call for action:
| Point | State | What follows | Section |
|--------|--------|--------------|------|
<#list review_fired as row>
| ${row.label} | ${row.state}<#if present(row.due)>; by ${row.due}</#if> | <#if present(row.call)>${row.call}<#else>as the section says</#if> | ${row.section} |
</#list>

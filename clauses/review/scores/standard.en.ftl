1. *Scores.* These are the latest figures:
| Metric | Latest figure | State |
|---------|-----|---------|
<#list review_scores as row>
| ${row.label} | <#if present(row.figure)>${row.figure}<#else>none</#if> | ${row.state} |
</#list>

1. *Payments.* These amounts are payable:
| Payment | State | Amount | By | Section |
|---------|------|-----|-----|------|
<#list review_payments as row>
| ${row.label} | ${row.state} | <#if present(row.figure)>${row.figure}<#if present(row.overdue)>, of this overdue ${row.overdue}</#if><#else>not known</#if> | <#if present(row.due)>${row.due}<#else>no date</#if> | ${row.section} |
</#list>

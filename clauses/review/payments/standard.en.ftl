1. *Payments.* These amounts are payable<#list review_facts as fact><#if present(fact.payments_left)>; the full report of the review lists ${fact.payments_left} more</#if></#list>:
| Payment | State | Amount | By | Section |
|---------|------|-----|-----|------|
<#list review_payments as row>
| ${row.label} | ${row.state} | <#if present(row.figure)>${row.figure}<#if present(row.overdue)>, of this overdue ${row.overdue}</#if><#else>not known</#if> | <#if present(row.due)>${row.due}<#else>no date</#if> | ${row.section} |
</#list>

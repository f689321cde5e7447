<#if present(fin.milestones.payments)>
1. *Payments.* These amounts are owed:
<#list fin.milestones.payments as row>
   (a) ${row.amount} for ${row.milestone};
</#list>
   \\ and no others.
</#if>

1. *Audit.* ${first} may count the goods that ${second} uses.
<#if pay.fees != none>
1. *Arrears.* The audit counts for [[pay.fees#fee]].
</#if>

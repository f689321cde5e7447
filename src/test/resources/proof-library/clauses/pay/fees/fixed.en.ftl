1. *Fee.* ${second} shall pay the Fee. {#fee}
<#if pay.fees.limit > 20%>
1. *Approval.* The Fee with a discount of ${pay.fees.limit} needs approval. {#approval}
</#if>
<#if pay.fees.limit > 20%>
1. *Approved.* A discount is void without approval under [[#approval]].
</#if>
<#if count(pay.fees.steps) >= 3>
1. *Plan.* The Fee is paid by this plan: {#plan}
<#list pay.fees.steps as row>
   (a) ${row.share} on ${row.step};
</#list>
   \\ and at no other time.
</#if>
<#if count(pay.fees.steps) > 2>
1. *Changes of the plan.* The plan under [[#plan]] may be changed in writing.
</#if>
<#if facts.tested>
1. *Credit.* [[pay.credits#test]] reduces the Fee.
</#if>

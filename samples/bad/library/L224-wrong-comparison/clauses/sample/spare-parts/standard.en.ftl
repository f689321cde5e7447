1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
<#if sample.spare_parts.years = ten>
1. *Long.* The period is long.
</#if>
1. *Price.* [[#parts]] sets no price.

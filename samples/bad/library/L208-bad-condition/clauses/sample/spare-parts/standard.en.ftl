1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
<#if sample.spare_parts.years is 10 years>
1. *Price.* [[#parts]] sets no price.
</#if>

1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
<#if core.dispute = court>
1. *Courts.* The courts decide.
</#if>
1. *Price.* [[#parts]] sets no price.

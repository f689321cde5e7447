1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
<#list sample.spare_parts.years as year>
   (a) ${year};
</#list>
1. *Price.* [[#parts]] sets no price.

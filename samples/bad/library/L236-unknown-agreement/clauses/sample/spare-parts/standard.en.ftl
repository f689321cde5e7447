1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
1. *Price.* <#if alongside(servise)>The price stands in the other agreement.</#if>

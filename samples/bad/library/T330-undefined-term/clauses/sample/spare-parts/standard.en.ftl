1. *Spare parts.* The parties shall keep each Spare Part available for ${sample.spare_parts.years}. {#parts}
1. *Price.* [[#parts]] sets no price.

1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
1. *Price.* [[goods:sample.spare-parts]] also applies.

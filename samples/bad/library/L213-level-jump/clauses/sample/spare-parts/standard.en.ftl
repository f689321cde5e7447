1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
1. *Price.* The price depends on:
   (i) the age of the part; and
   (i) its weight.

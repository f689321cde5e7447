1. *Spare parts.* The parties shall keep spare parts available for 10 years. {#parts}
1. *Price.* [[#parts]] sets no price.

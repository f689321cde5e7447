1. *Spare parts.* The parties shall keep spare parts available for ${sample.spare_parts.years}. {#parts}
1. *Payments.* The payments are:
<#list fin.milestones.payments as row>
   (a) ${row.sum};
</#list>
1. *Price.* [[#parts]] sets no price.

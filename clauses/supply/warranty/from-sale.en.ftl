1. *Warranty.* ${first} warrants that each Supplied Unit: {#warranty}
   (a) conforms to its Specifications<#if supply.products.kind = devices> and is free from defects in design, material and workmanship</#if>;
<#if supply.products.kind = devices>
   (a) is new and passes with good title, free from the rights of creditors;
</#if>
   (a) contains, on delivery, no malicious code that current tools find, and no means to disable it other than a documented license key; and
   (a) contains no Open Source Software other than what ${first} has listed for that version, and none whose license would require ${second} to disclose source code of its own<#if included(ip.open-source)>, as [[ip.open-source]] states</#if>.

1. *Duration.* A defect may be claimed within ${supply.warranty.months} after the Supplied Unit was sold to <#if included(oem.grant)>an End User<#else>the customer that uses it</#if>, as the invoice of the sale shows. This time starts ${supply.warranty.stock_limit} after delivery at the latest. {#duration}

1. *Remedies.* ${first} shall, within ${supply.warranty.repair} after it has received a Defective Unit<#if supply.products.kind = software> or the facts that reproduce the defect</#if>, repair or replace it at its own cost<#if supply.products.kind = devices>, freight both ways included</#if>. If both fail, it shall refund the price. A repaired or replaced Supplied Unit has the rest of the warranty time and at least ${supply.warranty.rest}. {#remedies}
1. *Not covered.* The warranty does not cover a defect to the extent caused by use against the Specifications, by a change that ${first} did not make or approve, or by an item of ${second} or others. ${first} may charge its ordinary fee for a returned Supplied Unit without a defect. {#exclusions}
<#if supply.warranty.epidemic>
1. *Epidemic failure.* If, within ${supply.warranty.epidemic_window}, the same defect with the same cause is found in more than ${supply.warranty.epidemic_rate} of the Supplied Units delivered in a period of the same length, ${first} shall, within ${supply.warranty.repair}, send an analysis of the cause and a plan of correction. It shall correct or replace all Supplied Units with that cause, and reimburse the reasonable cost of field work that ${second} shows. {#epidemic}
</#if>
1. *Relation to other remedies.* These remedies come first; [[core.liability-cap]] limits damages for what they do not make good. {#other}

1. *Compared customers.* The prices of ${second} for each <#if included(supply.products)>Supplied Product<#else>Tier</#if> must be no higher than the lowest net price that ${first} grants for <#if included(supply.products)>it or for a product of the same function<#else>a similar level of access</#if> to one of its customers that ${fin.mfn.scope}. Discounts, credits, free months and bonuses count. Affiliates and public bodies do not. {#comparable}
1. *Price.* If ${first} grants a lower price, it shall notify ${second} within ${fin.mfn.adjust}, the lower price applies from the day on which it was granted, and ${first} shall credit the difference. {#price}
<#if fin.mfn.certificate>
1. *Certificate.* Within ${fin.mfn.adjust} after each year of this Agreement, an officer of ${first} shall certify in writing that it has complied, with the lowest price for each <#if included(supply.products)>Supplied Product<#else>Tier</#if> and without naming customers. {#certificate}
</#if>
1. *Check.* The independent auditor under [[fin.audit]] may verify compliance and report the difference. No party shall disclose the prices of a named customer to the other party. {#check}
1. *Competition law.* [[this]] does not apply to the extent that Applicable Law forbids it.

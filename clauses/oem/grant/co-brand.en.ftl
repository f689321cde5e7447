1. *Grant.* ${first} hereby grants ${second}, for the Term, a non-exclusive, non-transferable right to do the following in this territory: ${oem.grant.territory}: {#grant}
<#if supply.products.kind = software>
   (a) copy the Supplied Products in object code, and install and embed them in Integrated Products;
<#else>
   (a) build Supplied Units into Integrated Products, and copy the software in them as far as production and service need it;
</#if>
   (a) test, market, sell, lease and support Supplied Products under both brands, as part of Integrated Products; and
   (a) copy and translate documents of ${first} for the documents of Integrated Products.
1. *Two brands.* Each Integrated Product shows the brands of both parties as [[oem.branding]] provides. ${second} shall not sell a Supplied Product alone, except as a spare part or an extension for an Integrated Product in use. {#part}

1. *Integrated Products.* The products of ${second} that may contain a Supplied Product are: {#products}
| Integrated Product | What it is | Supplied Products in it |
|----------|--------------|------------|
<#list oem.grant.products as row>
| ${row.product} | ${row.description} | ${row.contains} |
</#list>
1. *More Integrated Products.* A new release of an Integrated Product needs no consent. ${first} shall answer a request to add another product within ${oem.grant.answer}, and shall not refuse it without a reason that lies in safety, law or a right of others<#if included(excl.grant)>, or in exclusivity that it has granted</#if>. {#more}
1. *Who may use the rights.* <#if oem.grant.affiliates>An Affiliate of ${second} may use these rights.<#else>These rights do not extend to Affiliates of ${second}.</#if> <#if oem.grant.manufacturers>A contract manufacturer may use them to make Integrated Products for ${second} alone.<#else>${second} makes the Integrated Products itself.</#if> <#if oem.grant.channel = any>${second} may sell directly and through distributors and resellers of any tier.<#else>${second} sells directly to End Users alone.</#if> ${second} is liable for each of these persons as for itself. {#users}
1. *End Users.* ${second} may grant each End User a non-exclusive right to use the software in a Supplied Unit, for as long as the End User keeps it, on terms that meet [[oem.end-user-terms]]. That right survives the end of this Agreement. {#end-users}
1. *Restrictions.* ${second} shall not, and shall not allow another person to: {#restrictions}
   (a) translate software of ${first} into source form, or change it, except as [[oem.ownership]] or mandatory law allows;
   (a) remove notices of rights or of open source licenses from it; or
   (a) use a Supplied Product outside the Specifications where persons could be harmed.
1. *Rights not granted.* ${first} keeps every right that this Agreement does not grant. <#if supply.products.kind = devices>The purchase of a device gives the right to use and sell it.<#else>No copy is sold: each is licensed.</#if> {#reserved}

# Products
1. *Products.* The Supplied Products and their Specifications are: {#products}
| Supplied Product | Revision | What it does | Specifications |
|---------|------|--------------|------------|
<#list supply.products.products as row>
| ${row.product} | ${row.version} | ${row.function} | ${row.specification} |
</#list>
# Prices
<#if supply.pricing = volume-bands>
1. *Prices.* The price of a Supplied Unit, by the number of Supplied Units of that Supplied Product in a Contract Year, is: {#prices}
| Supplied Product | From Supplied Unit | To Supplied Unit | Price of a Supplied Unit |
|-------------|------:|------:|--------:|
<#list supply.pricing.bands as row>
| ${row.product} | ${row.from} | <#if present(row.to)>${row.to}<#else>and more</#if> | ${row.price} |
</#list>
1. *Reading the bands.* Both numbers of a band belong to it. <#if supply.pricing.counting = within-band>Only the Supplied Units within a band take its price.<#else>All Supplied Units of the Contract Year take the price of the band that is reached.</#if> {#bands}
<#elseif supply.pricing = fixed-price>
1. *Prices.* The price of a Supplied Unit is: {#prices}
| Supplied Product | Price of a Supplied Unit |
|-------------|--------:|
<#list supply.pricing.unit_prices as row>
| ${row.product} | ${row.price} |
</#list>
<#else>
1. *Prices.* The price of a Supplied Unit is ${supply.pricing.share} of the Net Price under [[supply.pricing#net-price]], and its lowest price is ${supply.pricing.lowest}. {#prices}
</#if>
1. *Free Supplied Units.* In each Contract Year ${plural(sched.products.free_units, "Supplied Unit", "Supplied Units")} for tests and demonstration are free of charge. They are not for sale. {#free}
1. *Engineering.* Work of engineers of ${first} that this Agreement does not include is charged at ${sched.products.engineering_rate} for each hour, if ${second} has ordered it in writing. {#engineering}

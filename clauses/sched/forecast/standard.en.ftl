1. *First forecast.* The first forecast under [[supply.forecast]] is: {#first}
| Quarter | Supplied Product | Supplied Units |
|-----|------------------|------:|
<#list supply.forecast.first_forecast as row>
| ${row.quarter} | ${row.product} | ${row.units} |
</#list>
<#if present(supply.forecast.capacity)>
1. *Capacity.* ${first} can deliver at least ${supply.forecast.capacity} Supplied Units of all Supplied Products in a Quarter. {#capacity}
</#if>
<#if included(supply.minimum-purchase)>
1. <#if supply.minimum-purchase = target>*Targets.* The target<#else>*Minimum.* The minimum</#if> under [[supply.minimum-purchase]], in Supplied Units of all Supplied Products together, is: {#minimum}
| Contract Year | Supplied Units |
|------------|------:|
<#list supply.minimum_purchase.minimums as row>
| ${row.year} | ${row.units} |
</#list>
1. *Later years.* A Contract Year that the table does not list has the number of the last one listed. {#later}
</#if>

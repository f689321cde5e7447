# Limits
1. *Limits of the Tiers.* In each Tier ${second} may make this number of Calls: {#limits}
| Tier | Calls per month | Calls per second | Burst per second | Calls at one time |
|--------|-----:|-----:|-----:|-----:|
<#list api.tiers as row>
| ${row.tier} | <#if present(row.quota)>${row.quota}<#else>no limit</#if> | ${row.rate} | ${row.burst} | <#if present(row.concurrent)>${row.concurrent}<#else>no limit</#if> |
</#list>
# Service
1. *Service of the Tiers.* In each Tier ${first} shall provide this service: {#service}
| Tier | Latency (95%) | Available | Data kept | Support channel | First response |
|-------|-------:|-----:|------:|----------|-------:|
<#list api.tiers as row>
| ${row.tier} | <#if present(row.latency)>${row.latency} ms<#else>none</#if> | <#if present(row.availability)>${row.availability}<#else>none</#if> | ${row.retention} | ${row.channel} | <#if present(row.response)>${row.response}<#else>none</#if> |
</#list>
1. *Reading the table.* The first response runs from the receipt of a request, in the support hours that [[sched.sla#support]] states. Data kept is the time for which ${first} stores logs and results of Calls for retrieval by ${second}. {#reading}
# Prices
<#if fin.api-fees = free>
1. *Prices.* No Tier has a price. [[fin.api-fees]] governs. {#prices}
<#elseif fin.api-fees = revenue-share>
1. *Prices.* No Tier has a price of its own: ${second} pays ${fin.api_fees.share} of its Application Revenue under [[fin.api-fees]]. {#prices}
<#elseif fin.api-fees = bundled>
1. *Prices.* No Tier has a price of its own: access is paid under ${fin.api_fees.bundle}, as [[fin.api-fees]] states. {#prices}
<#else>
1. *Prices of the Tiers.* [[fin.api-fees]] states how these prices are applied. "None" means that no price is charged and, in the table of service, that no level is owed; for Overage without a price [[api.overage]] governs. {#prices}
| Tier | Base price per month | Minimum per month | Per 1,000 Calls | Overage per 1,000 Calls |
|------|----------:|----------:|--------:|------------:|
<#list fin.api_fees.prices as row>
| ${row.tier} | <#if present(row.base)>${row.base}<#else>none</#if> | <#if present(row.minimum)>${row.minimum}<#else>none</#if> | <#if present(row.price)>${row.price}<#else>none</#if> | <#if present(row.overage)>${row.overage}<#else>none</#if> |
</#list>
</#if>
# Boundaries
1. *Why the boundaries lie where they do.* The parties chose the boundaries between the Tiers for these reasons, which help to interpret the tables: {#boundaries}
| Tier | Meant for | Reason for the boundary |
|-----|---------|--------------------------|
<#list api.tiers as row>
| ${row.tier} | ${row.meant_for} | ${row.reason} |
</#list>

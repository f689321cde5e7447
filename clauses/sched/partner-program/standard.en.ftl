# Criteria
1. *Criteria.* From the lowest to the highest, the Certification Tiers and the figures that a Vendor needs for each are: {#criteria}
| Certification Tier | Live customers at least | Certified engineers at least | Satisfaction at least |
|-----------|---------:|---------:|---------:|
<#list prog.tiers as row>
| ${row.tier} | ${row.customers} | ${row.engineers} | <#if prog.certification = by-count-and-satisfaction and present(row.satisfaction)>${row.satisfaction}<#else>not asked</#if> |
</#list>
1. *Reading.* Each criterion must be met, as [[prog.certification#counting]] counts it. A Vendor that meets the criteria of a higher Certification Tier meets those of each lower one. {#reading}
# Benefits and fees
1. *Benefits.* Each Vendor receives, from the day on which it belongs to the Certification Tier: {#benefits}
| Certification Tier | Answer of partner support within hours | Test environments | Placement | Fee for each year |
|-----------|---------:|---------:|--------------|---------:|
<#list prog.tiers as row>
| ${row.tier} | ${row.response} | ${row.sandboxes} | ${row.placement} | <#if present(row.fee)>${row.fee}<#else>none</#if> |
</#list>
1. *Partner support.* The time runs within the business hours of ${first}, from the request to the first answer by a person who can act on it. For each Quarter in which ${first} misses it for a Vendor more than once, the fee of that Vendor for the year falls by one fourth. {#support}
1. *Fees.* The fee is due in advance for each year in the Certification Tier, payable under [[fin.payment]], and for a change during the year in the proportion of the time. It is repaid in the same proportion when this Agreement ends for the Vendor for a reason other than its breach. No other fee is owed for taking part. {#fees}
1. *Shares.* [[sched.program-shares]] states the shares for each Certification Tier. {#shares}

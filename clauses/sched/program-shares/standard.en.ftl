1. *Shares.* Net Revenue of each Listed Product for each Quarter is divided as follows, by the Certification Tier of its Vendor: {#shares}
| Certification Tier | Vendor | ${second} | ${first} | Sum |
|-------------|-------:|-------:|-------:|------:|
<#list prog.waterfall.shares as row>
| ${row.tier} | ${row.vendor} | ${row.integrator} | ${row.platform} | 100% |
</#list>
1. *Steps.* For each Listed Product and Quarter: {#steps}
   (a) Gross Revenue and Net Revenue are computed under [[prog.net-revenue]];
   (a) the percentages of the Certification Tier of the Vendor on the first day of the Quarter apply to Net Revenue<#if prog.waterfall = by-tier-with-sourcing>, changed under [[prog.waterfall#sourcing]] for each Covered Order concerned</#if>;
   (a) reductions under [[prog.onboarding]] and [[prog.structure#missed]] move amounts from the party that is late or unavailable to the Vendor; and
   (a) refunds of earlier Quarters<#if prog.waterfall.hold_back > 0%>, and what is held back or released,</#if> are settled under [[prog.waterfall]].

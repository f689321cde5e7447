1. *Tiers.* In the percentage step of ${rev.tiers.party} in the Waterfall, the share follows the total of Net Revenue since the start of the calendar year, in the place of the share that the step states. The share of each tier in [[sched.waterfall#tiers]] applies to the part of Net Revenue that lies within it, and to no other part. {#tiers}
<#if present(rev.tiers.modifiers)>
1. *Modifiers.* For each metric in [[sched.waterfall#modifiers]] whose value in a Quarter reaches the figure stated there, the percentage points stated there are added to that share for the next Quarter, in every tier. A metric without a proven value in the statement of the Quarter adds nothing. {#modifiers}
</#if>
1. *Corrections.* Revenue that is later corrected under [[rev.true-up]] also corrects the tiers of its year. {#limit}
1. *No shifting.* No party shall move an order, an invoice or a Refund from one Quarter or year to another to reach a tier<#if present(rev.tiers.modifiers)> or a metric</#if>. What was moved counts where it belongs.

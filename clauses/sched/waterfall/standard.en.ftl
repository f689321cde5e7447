# Steps
1. *Steps.* Net Revenue of each Quarter is divided in this order: {#steps}

| Step | Party | Basis | Share | Trigger | Payable after Quarter |
|-----|----------|---------|---------:|------------|-------------:|
<#list rev.waterfall.steps as row>
| ${row.id} | ${row.party} | <#if row.kind = percent>${row.basis}<#else>Fixed amount</#if> | <#if row.kind = percent><#if present(row.share)>${row.share}</#if><#else><#if present(row.amount)>${row.amount}</#if></#if> | ${row.trigger} | ${row.due} |
</#list>
| Rest | ${rev.waterfall.residual} | Remainder | All that is left | Receipt of payment | Longest above |

<#if included(rev.tiers)>
# Tiers
1. *Tiers.* Under [[rev.tiers#tiers]], the share of ${rev.tiers.party} in its percentage step is: {#tiers}

| Net Revenue of the calendar year from | up to, but not including | Share of the part within |
|------------:|------------:|-------:|
<#list rev.tiers.bands as row>
| ${row.from} | <#if present(row.to)>${row.to}<#else>No limit</#if> | ${row.value} |
</#list>

<#if present(rev.tiers.modifiers)>
1. *Modifiers.* Under [[rev.tiers#modifiers]], these percentage points are added: {#modifiers}

| Metric | Value in the Quarter at least | Percentage points added |
|-------------------|---------:|---------:|
<#list rev.tiers.modifiers as row>
| ${row.metric} | ${row.at_least} | ${row.add} |
</#list>

</#if>
</#if>
# Method
1. *Computation.* For each Quarter, the Collecting Party shall compute: {#method}
   (a) Gross Revenue and Net Revenue under [[rev.net-revenue]];
   (a) the steps in their order, each as a percentage of the basis that it names<#if included(rev.tiers)> (for ${rev.tiers.party}, with the share under [[rev.tiers#tiers]])</#if> or as a fixed amount, and no more than its Remainder;<#if rev.waterfall.hold_back <= 0%> and</#if>
<#if rev.waterfall.hold_back > 0%>
   (a) what is left, for the Residual Party; and
   (a) from each payment to a party other than the Collecting Party, before anything is taken back from it, the hold-back of ${rev.waterfall.hold_back}.
<#else>
   (a) what is left, for the Residual Party.
</#if>
1. *Rounding.* Each amount computed as a percentage or a proportion of another is rounded once, half up, to the smallest unit of ${deal.currency}. The share by tiers is one such amount. Nothing else is rounded. The Residual Party takes the difference, so that the amounts add up to Net Revenue. {#rounding}
1. *Corrections.* A correction under [[rev.true-up]] is computed by running the steps again with the corrected figures, and paying or taking back the difference for each party. If several corrections touch a Quarter, the last one settles its difference. {#corrections}
<#if count(waterfall_example) > 0>
# Example
1. *Example.* The steps prevail over it. <#list waterfall_revenue as row>If, in the first Quarter of a year, Gross Revenue is ${row.gross}, deductions are ${row.deductions} and Net Revenue is ${row.net}</#list><#if included(rev.tiers) and present(rev.tiers.modifiers)>, and no modifier applies</#if>, the parties receive, before any hold-back: {#example}

| Step | Party | Basis | Share | Amount |
|-----|---------|---------|--------:|---------:|
<#list waterfall_example as row>
| <#if present(row.step)>${row.step}<#else>Rest</#if> | ${row.party} | <#if present(row.basis)>${row.basis}<#elseif present(row.step)>fixed amount<#else>Remainder</#if> | <#if present(row.share)>${row.share}<#elseif present(row.basis)>by tier<#elseif present(row.step)>fixed<#else>the rest</#if> | ${row.amount} |
</#list>

</#if>

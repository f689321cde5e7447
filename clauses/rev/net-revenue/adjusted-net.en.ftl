1. *Gross Revenue.* **"Gross Revenue"** means, for a Quarter, all consideration for Covered Sales <#if rev.net_revenue.basis = received>that the Collecting Party and its Affiliates received<#elseif rev.net_revenue.basis = invoiced>that the Collecting Party and its Affiliates invoiced<#else>that the Collecting Party and its Affiliates recognized as revenue under the accounting standards of their audited accounts</#if> in that Quarter, in money or, at market value, in kind. It includes subscription, usage, support, set-up and termination fees. {#gross}
1. *Net Revenue.* **"Net Revenue"** means, for a Quarter, Gross Revenue less Taxes on the sale that the invoice states separately, and less ${rev.net_revenue.allowance} of the difference. This allowance stands for every Refund, chargeback, payment fee, freight charge, bad debt and other cost, whatever its actual amount. Nothing else is deducted and nothing need be proved. {#computation}
1. *Review of the allowance.* If Refunds and chargebacks exceed twice the allowance, or stay below a quarter of it, in four consecutive Quarters, either side may ask for a new percentage. The parties shall negotiate it within the next Quarter; failing agreement in writing by its end, the percentage stays. {#limits}
<#if rev.net_revenue.bundle_rule = fixed>
1. *Bundles.* If Covered Products are sold for one price, that price is divided as follows, after the part of other items has been taken out by the list prices of the day of the order: {#bundle}

| Product | Share of the price |
|-------------------------|---------:|
<#list rev.net_revenue.bundle_shares as row>
| ${row.product} | ${row.share} |
</#list>

<#elseif rev.net_revenue.bundle_rule = relative-standalone>
1. *Bundles.* If Covered Products are sold for one price together with each other or with other items, the price is divided in the proportion of the average prices at which each item was sold alone in the two Quarters before. An item not sold alone in that time counts at its list price. {#bundle}
<#else>
1. *Bundles.* If Covered Products are sold for one price together with each other or with other items, the price is divided in the proportion of the list prices of the day of the order. An item without a list price counts at the price at which its supplier last sold it alone. {#bundle}
</#if>
1. *Affiliates and free units.* A sale to an Affiliate of a party counts <#if rev.net_revenue.affiliate_sales = third-party-resale>when and at the price at which the Affiliate resells to a third party or, if it keeps the Covered Product for its own use, at the average price of that Quarter<#else>at the price that an unrelated buyer paid for the same quantity in that Quarter or, if there was none, at the list price</#if>. Units given away count at the average price of the Quarter as far as they exceed ${rev.net_revenue.free_limit} of its units. {#special}
1. *Foreign currency.* An amount in another currency is converted into ${deal.currency} at ${rev.net_revenue.fx_day}, from the source in [[core.interpretation#currency]]. {#currency}

1. *Gross Revenue.* **"Gross Revenue"** means, for a Quarter, all consideration for Covered Sales <#if rev.net_revenue.basis = received>that the Collecting Party and its Affiliates received<#elseif rev.net_revenue.basis = invoiced>that the Collecting Party and its Affiliates invoiced<#else>that the Collecting Party and its Affiliates recognized as revenue under the accounting standards of their audited accounts</#if> in that Quarter, in money or, at market value, in kind. It includes subscription, usage, support, set-up and termination fees. {#gross}
1. *Direct Expenses.* **"Direct Expenses"** means the following expenses that a party paid to third parties in a Quarter for Covered Sales and that it proves by document, each up to its cap: {#expenses}

| Expense | Cap, of Gross Revenue of the Quarter |
|-------------------------|-------------:|
<#list rev.net_revenue.direct_expenses as row>
| ${row.expense} | ${row.cap} |
</#list>

1. *Net Revenue.* **"Net Revenue"** means, for a Quarter, Gross Revenue less Direct Expenses and less these deductions of that Quarter: {#computation}
<#list rev.net_revenue.deductions as row>
   (a) ${row.kind}<#if row.kind = processor-fee>, up to ${rev.net_revenue.processor_cap} of Gross Revenue of the Quarter</#if><#if row.kind = bad-debt> for ${rev.net_revenue.bad_debt_age} after the due date despite two reminders; what is paid later counts again</#if>;
</#list>
   \\ and nothing else. Pay of employees, overhead, and a payment to an Affiliate above the price of a third party are never deducted. If the result is negative, Net Revenue is zero and the loss is not carried forward.
1. *Limits of deductions.* A deduction counts once, in the Quarter in which it arises, and only with a document that proves it. Refunds and chargebacks of revenue that counted in an earlier Quarter are not deducted; they follow [[rev.true-up#clawback]] alone. The listed deductions except Taxes together do not exceed ${rev.net_revenue.deduction_cap} of Gross Revenue of the Quarter. The excess is lost. {#limits}
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

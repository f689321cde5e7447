# Order No. 1
1. *Services.* ${second} orders these Cloud Services: {#services}
| Cloud Service | Scope | Unit | Quantity | Fee for a year |
|-----------|---------------|-------|------:|----------:|
<#list mss.orders.services as row>
| ${row.service} | ${row.scope} | ${row.unit} | ${row.quantity} | ${row.fee} |
</#list>
> NOTE: Fees are for a full year, without Taxes. If prices differ from year to year, say so in the row for discounts.
1. *Dates and invoicing.* The conditions of this Order are: {#conditions}
| Item | Agreed |
|---------|-----------------|
| Start of the Subscription Term | ${mss.orders.start}, or the day on which access opens if that is later |
| Length of the Subscription Term | ${mss.orders.duration} |
<#if mss.non-renewal = automatic>
| Renewal | ${mss.non_renewal.renewal} at a time, unless notice is given under [[mss.non-renewal#notice]] |
<#else>
| Renewal | by signature, as [[mss.non-renewal#renewal]] states |
</#if>
| Invoices | under [[fin.subscription#invoices]], payable within ${fin.payment.due} |
<#if present(sched.order_form.billing_address)>
| Address for invoices | ${sched.order_form.billing_address} |
</#if>
<#if present(sched.order_form.purchase_order)>
| Purchase order | ${sched.order_form.purchase_order} |
</#if>
<#if present(sched.order_form.discount)>
| Discounts and free periods | ${sched.order_form.discount} |
</#if>
<#if present(sched.order_form.sites)>
1. *Sites.* The Cloud Services are used at these sites: {#sites}
| Site | Users | Live from |
|----------------|------:|---------|
<#list sched.order_form.sites as row>
| ${row.site} | <#if present(row.users)>${row.users}<#else>not limited</#if> | ${row.from} |
</#list>
</#if>
# Form of a later Order
1. *Form.* A later Order has these parts: {#form}
[fill 1: Number and date of the Order; date of this Agreement]
[fill 1: Entity that orders, with address for notices and invoices]
[fill 2: Cloud Services with scope, unit, quantity and fee for a year (table attached)]
[fill 1: Start, Subscription Term and renewal]
[fill 1: Sites or Affiliates that use the Cloud Services]
[fill 1: Countries in which Customer Data may be stored, if different]
[fill 2: Provisions of this Agreement that this Order changes, each by its title]
[fill 2: Signature of each party, with name, title and date]

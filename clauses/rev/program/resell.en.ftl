1. *Covered Products.* The territory is ${rev.program.territory}. The Covered Products, each with the party that supplies it, are: {#products}

| Covered Product | Supplied by | List price |
|--------------|-----------|---------------:|
<#list rev.program.products as row>
| ${row.product} | ${row.supplier} | <#if present(row.list_price)>${row.list_price}<#if present(row.unit)> per ${row.unit}</#if><#else>As published</#if> |
</#list>

1. *Resale.* The Selling Party may market the Covered Products of the other parties and sell them in its own name and for its own account, in the version and on the end-customer terms that their supplier publishes. It bears the credit risk of its End Customers and answers to them for what it promises. {#model}
1. *Orders.* The Selling Party shall pass on each order with the data needed for delivery, and the supplier shall accept it, or refuse it with a reason that concerns capacity, credit of the Selling Party, law or misuse, each within ${rev.program.follow_up}. An order that is not refused in time is accepted, and the supplier shall then deliver.
1. *End-customer terms.* The Selling Party shall have each End Customer accept the supplier's end-customer terms before delivery. It is liable to the supplier for the Losses from a delivery without that acceptance. {#pass-through}
1. *Further resellers.* The Selling Party may appoint a further reseller only with the supplier's written consent, and is liable for it as for itself.
1. *Statements.* No party shall promise a feature, date, price or service level of another party's Covered Product beyond the current documents of its supplier. A party that learns of a false statement shall correct it toward the End Customer within ${rev.program.follow_up}, and bears the Losses that its own statement causes. {#statements}

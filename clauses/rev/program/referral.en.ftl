1. *Covered Products.* The territory is ${rev.program.territory}. The Covered Products, each with the party that supplies it, are: {#products}

| Covered Product | Supplied by | List price |
|--------------|-----------|---------------:|
<#list rev.program.products as row>
| ${row.product} | ${row.supplier} | <#if present(row.list_price)>${row.list_price}<#if present(row.unit)> per ${row.unit}</#if><#else>As published</#if> |
</#list>

1. *Referral.* The Selling Party may introduce prospects to the supplier of a Covered Product by registering them under [[rev.attribution]]. It shall not quote, negotiate, accept an order or bind another party. {#model}
1. *Follow-up.* The supplier shall contact a registered prospect within ${rev.program.follow_up} after it accepts the registration, and decides alone whether and on what terms it contracts. It shall tell the Selling Party of each order, loss and renewal within ${rev.program.follow_up} after it.
1. *Disclosure of pay.* The Selling Party shall tell each prospect, in writing and before the introduction, that it is paid for a sale. {#disclosure}
1. *Statements.* No party shall promise a feature, date, price or service level of another party's Covered Product beyond the current documents of its supplier. A party that learns of a false statement shall correct it toward the End Customer within ${rev.program.follow_up}, and bears the Losses that its own statement causes. {#statements}

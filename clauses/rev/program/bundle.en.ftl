1. *Covered Products.* The territory is ${rev.program.territory}. The Covered Products, each with the party that supplies it, are: {#products}

| Covered Product | Supplied by | List price |
|--------------|-----------|---------------:|
<#list rev.program.products as row>
| ${row.product} | ${row.supplier} | <#if present(row.list_price)>${row.list_price}<#if present(row.unit)> per ${row.unit}</#if><#else>As published</#if> |
</#list>

1. *Bundle.* The Selling Party may sell the Covered Products together for one price, in its own name and for its own account. [[rev.net-revenue#bundle]] divides that price. It may sell another party's Covered Product alone only where its supplier has agreed in writing. {#model}
1. *Joint releases.* The suppliers shall test each release of their Covered Products together before it reaches End Customers. A supplier shall announce a release to the others ${rev.program.follow_up} before it and shall not withdraw a version on which the bundle rests until the others have released a compatible one or ${rev.program.withdrawal} have passed.
1. *First contact for support.* The Selling Party shall take every support request for the bundle, and shall pass to the supplier, within ${rev.program.follow_up}, what concerns its Covered Product. The supplier shall answer it as it answers its own customers.
1. *End-customer terms.* The Selling Party shall agree with each End Customer on terms that protect each supplier no less than its published end-customer terms. It is liable to the supplier for the Losses from a sale without them. {#pass-through}
1. *Statements.* No party shall promise a feature, date, price or service level of another party's Covered Product beyond the current documents of its supplier. A party that learns of a false statement shall correct it toward the End Customer within ${rev.program.follow_up}, and bears the Losses that its own statement causes. {#statements}

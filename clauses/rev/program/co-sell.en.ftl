1. *Covered Products.* The territory is ${rev.program.territory}. The Covered Products, each with the party that supplies it, are: {#products}

| Covered Product | Supplied by | List price |
|--------------|-----------|---------------:|
<#list rev.program.products as row>
| ${row.product} | ${row.supplier} | <#if present(row.list_price)>${row.list_price}<#if present(row.unit)> per ${row.unit}</#if><#else>As published</#if> |
</#list>

1. *Joint sales.* Joint sales to a target account begin when the parties agree a written account plan that names the lead, the tasks of each party and the dates. Without one, no party has a task for that account. Each party shall carry out its tasks by those dates. The supplier of a Covered Product contracts for it with the End Customer, and no party may bind another. {#model}
1. *Account without progress.* If a party misses a task in an account plan by more than ${rev.program.follow_up} after notice, the other may pursue that account alone, and attribution is then decided under [[rev.attribution]] by what each party did up to that day.
1. *Disclosure of pay.* A party that recommends another's Covered Product shall tell the prospect in writing, before it signs, that it shares in the revenue. {#disclosure}
<#if facts.competitors>
1. *Separate sales.* The parties shall discuss only accounts with an account plan, and shall not share prices, offers or plans for any other account or product.
</#if>
1. *Statements.* No party shall promise a feature, date, price or service level of another party's Covered Product beyond the current documents of its supplier. A party that learns of a false statement shall correct it toward the End Customer within ${rev.program.follow_up}, and bears the Losses that its own statement causes. {#statements}

1. *Covered Products.* The territory is ${rev.program.territory}. The Covered Products, each with the party that supplies it, are: {#products}

| Covered Product | Supplied by | List price |
|--------------|-----------|---------------:|
<#list rev.program.products as row>
| ${row.product} | ${row.supplier} | <#if present(row.list_price)>${row.list_price}<#if present(row.unit)> per ${row.unit}</#if><#else>As published</#if> |
</#list>

1. *Marketplace.* The Selling Party operates the marketplace and sells the Covered Products as agent, in the name and for the account of their suppliers. The contract for a Covered Product is between its supplier and the End Customer. {#model}
1. *Listing.* The supplier shall deliver the listing text, price and technical files. The Selling Party shall review them against its published criteria, apply those criteria alike to its own and all other products, and list what passes within ${rev.program.listing} after it is complete. It shall state in writing which criterion a refused listing misses. {#listing}
1. *Delisting.* The Selling Party may take a Covered Product off the marketplace on notice of ${rev.program.delisting}, with reasons, if it no longer meets the published criteria and the supplier has not cured that by the end of the notice. It may hide a Covered Product at once, for as long as needed, to stop a security risk, an infringement claim or a breach of Applicable Law. Running subscriptions continue. {#delisting}
1. *Ranking.* The Selling Party shall publish the main criteria that decide the order of search results, and shall say where an order has been paid for.
1. *Disclosure of pay.* The Selling Party shall state on the page of each Covered Product who sells it, and that the marketplace shares in the price. {#disclosure}
1. *Statements.* No party shall promise a feature, date, price or service level of another party's Covered Product beyond the current documents of its supplier. A party that learns of a false statement shall correct it toward the End Customer within ${rev.program.follow_up}, and bears the Losses that its own statement causes. {#statements}

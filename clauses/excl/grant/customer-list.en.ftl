1. *Exclusivity.* During the Exclusivity Window, the Bound Party shall not, in the Exclusive Territory, offer, supply, sell or license anything in the Exclusive Scope to a customer on the list in [[#scope]], or support another person in doing so. This duty is subject to [[excl.exceptions]]. The Protected Party is not bound. {#duty}
1. *Who is bound.* <#if excl.grant.affiliates>The Bound Party shall ensure that its Affiliates observe [[#duty]].<#else>The Affiliates of the Bound Party are not bound, and the Bound Party shall not act through them to do what [[#duty]] forbids.</#if> It shall not help another person to do what [[#duty]] forbids. {#bound}
1. *Scope.* The Exclusive Scope covers <#if present(excl.grant.scope)>${excl.grant.scope}<#else>products, services and technology that use or embody the Foreground IP</#if>, for use in <#if present(excl.grant.field)>${excl.grant.field}<#else>the Field</#if>, as far as it is meant for these customers and their Affiliates: {#scope}
<#list excl.grant.customers as row>
   (a) ${row.customer}<#if present(row.until)>, until ${row.until}</#if>;
</#list>
   \\ and every customer that takes the place of one of them under [[#changes]].
1. *Changes of the list.* By notice, the Protected Party may replace up to ${plural(excl.grant.swaps, "customer", "customers")} on the list in each calendar year. The Bound Party may refuse a new customer to which, on the date of the notice, it supplies or has made a written offer for an item in the Exclusive Scope. The customer that leaves the list is free from that date. {#changes}
1. *Other customers.* Every customer that is not on the list is free for both parties.
1. *Territory.* The Exclusive Territory is ${excl.grant.territory}. A supply is made there if the item is first delivered, or the service or software is used to the supplier's knowledge, there. {#territory}
1. *Window.* The Exclusivity Window starts on ${excl.grant.start} and lasts ${excl.grant.window} or, for a customer with a date of its own, until that date. It does not renew by itself. {#window}
1. *Performance.* Exclusivity lasts as long as the Protected Party reaches its Gates. [[excl.gates]] and [[excl.ladder]] state what happens if it does not, and [[excl.end]] states what follows the end.
1. *Outside the restriction.* [[core.no-other-compete]] applies to everything outside the Exclusive Scope, the Exclusive Territory or the Exclusivity Window. [[this]] gives no license and no right to buy; <#if included(core.antitrust)>[[core.antitrust]] applies to it, and </#if>each party sets its prices and other conditions alone.
> NOTE: Do not use this variant between companies that sell to the same customers; customer allocation between competitors is unlawful in itself.

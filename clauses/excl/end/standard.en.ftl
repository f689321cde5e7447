1. *When exclusivity ends.* Exclusivity under [[excl.grant#duty]] ends by itself, in whole or for the part concerned, on the earliest of these days: {#end}
   (a) the last day of the Exclusivity Window;
   (a) the day on which a step in [[excl.ladder]] ends it or makes it non-exclusive;
   (a) the day on which the Protected Party gives it up by notice; and
   (a) the day on which this Agreement ends<#if included(sched.exit-matrix)>, unless [[core.effects#licenses]] provides otherwise for the Exit Cause</#if>.
1. *Reversion.* From the day on which exclusivity ends or becomes non-exclusive, both parties may act in the part concerned with anyone.<#if included(lic.exploitation)> The Protected Party keeps, on a non-exclusive basis, its rights under [[lic.exploitation]].<#else> The Protected Party keeps, on a non-exclusive basis, its other rights under this Agreement.</#if> No amount paid for exclusivity is refunded, and no party owes compensation for its end. {#reversion}
1. *Customers in progress.* For ${excl.end.in_progress} after that day, the Protected Party may complete the following in the part concerned on the conditions that applied before, and the Bound Party shall continue any supply on which that depends: {#customers}
   (a) deliveries under binding orders that it has accepted; and
   (a) negotiations with customers to which it made a written offer in the ${excl.end.evidence} before that day.
1. *List of customers.* The Protected Party shall send the Bound Party a list of these customers, with the orders or offers, within ${excl.end.list} after that day. Until the period in [[#customers]] ends, the Bound Party shall not solicit a listed customer for the supply on order or on offer, or use the list for another purpose.

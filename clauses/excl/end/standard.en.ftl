1. *When exclusivity ends.* Exclusivity under [[excl.grant#duty]] ends by itself, in whole or for the part concerned, on the earliest of these days: {#end}
   (a) the last day of the Exclusivity Window;
   (a) the day on which a step in [[excl.ladder]] ends it or makes it non-exclusive;
   (a) the day on which the Protected Party gives it up by notice; and
   (a) the day on which this Agreement ends, unless [[core.effects#licenses]] provides otherwise for the Exit Cause.
1. *Reversion.* From the day on which exclusivity ends or becomes non-exclusive, [[excl.grant#duty]] no longer applies to the part concerned, and both parties may act there with anyone. The Protected Party keeps, on a non-exclusive basis, the rights that it has under [[lic.exploitation]]. No amount paid for exclusivity is refunded, and no party owes compensation for its end. {#reversion}
1. *Customers in progress.* For ${excl.end.in_progress} after that day, the Protected Party may complete the following in the part concerned, on the conditions that applied before that day, and the Bound Party shall continue any supply on which the Protected Party depends for them: {#customers}
   (a) deliveries under binding orders that it has accepted; and
   (a) negotiations with customers to which it made a written offer in the ${excl.end.evidence} before that day.
1. *List of customers.* The Protected Party shall send the Bound Party a list of these customers, with the orders or offers, within ${excl.end.list} after that day. Until the period in [[#customers]] ends, the Bound Party shall not solicit a listed customer for the supply that is on order or on offer, and shall not use the list for another purpose. A customer that is not on the list is not protected.

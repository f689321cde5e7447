1. *Discount.* ${first} and its Affiliates have a discount of ${inv.preferred_pricing.discount} on the list price of each Preferred Product or, where a Commercial Agreement states its price, on that price. Prices that fall with volume are no discount in this sense. Of two discounts, the better alone applies. {#discount}
<#if present(inv.preferred_pricing.volume)>
1. *Volume.* The discount applies to purchases of up to ${inv.preferred_pricing.volume} in each calendar year, counted before the discount. {#volume}
</#if>

1. *Best price.* The net price of ${first} for a Preferred Product must be no higher than the lowest net price at which ${second} supplies it, in the same country, to a customer with a similar volume, term and service. Trials, public bodies, Affiliates of ${second} and the settlement of a dispute do not count. {#best}
1. *Adjustment.* If ${second} grants a lower price, the lower price applies to ${first} from the same day. ${second} shall report and credit the difference within ${inv.preferred_pricing.adjust}. {#adjustment}
1. *Certificate.* Within ${inv.preferred_pricing.adjust} after each calendar year an officer of ${second} shall certify in writing that it has complied, without naming customers. On a doubt that it states, ${first} may have an independent accountant verify the certificate, who reports yes or no and the difference. {#certificate}

1. *Time.* [[this]] applies for ${inv.preferred_pricing.duration} from the Closing, within the limits of [[inv.fall-away]]. An order placed before its end keeps its price until it is fulfilled or expires. {#time}
1. *No cost to others.* The preferential price is granted for the volume, term and cooperation of ${first}. ${first} shall use the Preferred Products bought at it for itself and its Affiliates and in its own products, and shall not resell them as they are beyond what a Commercial Agreement allows. {#use}
1. *Competition law.* [[this]] does not apply to the extent that Applicable Law forbids it. {#law}

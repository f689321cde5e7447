1. *Discount.* ${first} and its Affiliates have a discount of ${inv.preferred_pricing.discount} on the list price of each Preferred Product or, where a Commercial Agreement states its price, on that price. Prices that fall with volume are no discount in this sense. Of two discounts, the better alone applies. {#discount}
<#if present(inv.preferred_pricing.volume)>
1. *Volume.* The discount applies to purchases of up to ${inv.preferred_pricing.volume} in each calendar year, counted before the discount. {#volume}
</#if>

1. *Time.* [[this]] applies for ${inv.preferred_pricing.duration} from the Closing, within the limits of [[inv.fall-away]]. An order placed before its end keeps its price until it is fulfilled or expires. {#time}
1. *No cost to others.* The preferential price is granted for the volume, term and cooperation of ${first}. ${first} shall use the Preferred Products bought at it for itself and its Affiliates and in its own products, and shall not resell them as they are beyond what a Commercial Agreement allows. {#use}
1. *Competition law.* [[this]] does not apply to the extent that Applicable Law forbids it. {#law}

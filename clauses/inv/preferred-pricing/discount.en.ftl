1. *Discount.* ${first} and its Affiliates have a discount of ${inv.preferred_pricing.discount} on the list price of each Preferred Product, in the currency and on the terms of the Commercial Agreement concerned. It is granted on top of no other discount; of two, the better applies. {#discount}
<#if present(inv.preferred_pricing.volume)>
1. *Volume.* The discount applies up to a list price of ${inv.preferred_pricing.volume} in each calendar year. {#volume}
</#if>

1. *Time.* [[this]] applies for ${inv.preferred_pricing.duration} from the Closing, within the limits of [[inv.fall-away]]. An order placed before its end keeps its price until it is fulfilled or expires. {#time}
1. *No cost to others.* The preferential price is granted for the volume, term and cooperation of ${first}. ${first} shall use the Preferred Products bought at it for itself and its Affiliates and in its own products, and shall not resell them as they are. {#use}
1. *Competition law.* [[this]] does not apply to the extent that Applicable Law forbids it. {#law}

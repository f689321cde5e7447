1. *Run-off.* During the Wind-Down Period, each party shall continue the deliveries and services on which the other depends to perform its contracts with existing customers, with the quality that this Agreement required before its end. {#run-off}
1. *Existing customers.* A customer is an existing customer if, on the day of the notice of termination or, without a notice, on the last day of this Agreement, it has a binding contract with a party for a product or service that depends on the Program. {#customers}
1. *Last orders.* An existing customer, or a party on its behalf, may place last orders within ${core.wind_down.last_orders} after the notice of termination or, without a notice, before the last day of this Agreement. A last order may cover up to ${core.wind_down.last_order_limit} of what that customer ordered in the ${core.wind_down.reference} before, for delivery within the Wind-Down Period. {#last-orders}
1. *No new business.* In the Wind-Down Period no party shall use [[this]] to win customers, and no party shall extend a contract with an existing customer beyond it in reliance on the other party.
<#if core.wind_down.rate_rule = current>
1. *Prices and rates.* The prices, rates and shares of costs that applied on the last day of this Agreement apply to what a party does in the Wind-Down Period, and no party shall raise them in that time. [[fin.payment]] applies. {#rates}
<#elseif core.wind_down.rate_rule = cost>
1. *Prices and rates.* A party is paid for what it does for the other in the Wind-Down Period its direct costs and the indirect costs that [[fin.cost-sharing]] allows, without profit, on an invoice under [[fin.payment]]. {#rates}
<#else>
1. *Prices and rates.* A party is paid for what it does for the other in the Wind-Down Period its direct costs and the indirect costs that [[fin.cost-sharing]] allows, plus ${core.wind_down.margin} of these costs, on an invoice under [[fin.payment]]. {#rates}
</#if>
1. *Knowledge.* Each party shall give the other the documents and answers that the other needs to support existing customers. No wider transfer of knowledge is owed.
1. *People.* Each party shall keep enough people available to perform [[this]], and chooses them itself.
1. *Licenses for the Wind-Down Period.* Each license that a party needs for its duties and rights under [[this]] continues on a non-exclusive basis until the Wind-Down Period ends, even if it ends earlier under [[core.effects#licenses]]. {#licenses}
1. *Prepayment and stop.* If this Agreement ended because a party did not pay, the other party may ask it for payment in advance of each month of the Wind-Down Period. A party may stop its performance under [[this]] while the other is in breach of it, or of [[core.confidentiality]], and has not cured the breach within ${core.wind_down.cure} after notice.

1. *Transition plan.* Within ${core.wind_down.plan} after the notice of termination or, without a notice, that long before the last day of this Agreement, the Steering Committee shall adopt a plan for the Wind-Down Period. The plan must state: {#plan}
   (a) each task of the handover, its owner and its date;
   (a) the documents, software, data, samples and equipment that are handed over;
   (a) the people who carry it out; and
   (a) the existing customers and how each of them is served.
1. *No plan in time.* Until a plan is adopted, the parties shall follow [[this]] without it: each party shall hand over what the other may keep using under [[core.effects#licenses]] within the first half of the Wind-Down Period, and shall give the knowledge transfer on dates that the other party asks for at least ${core.wind_down.cure} in advance. {#default-plan}
1. *Existing customers.* A customer is an existing customer if, on the day of the notice of termination or, without a notice, on the last day of this Agreement, it has a binding contract with a party for a product or service that depends on the Program. {#customers}
1. *Service of existing customers.* During the Wind-Down Period, each party shall continue the deliveries and services on which the other depends to perform its contracts with existing customers, with the quality that this Agreement required before its end. No party shall extend one of those contracts beyond the Wind-Down Period in reliance on the other party.
1. *Last orders.* An existing customer, or a party on its behalf, may place last orders within ${core.wind_down.last_orders} after the notice of termination or, without a notice, before the last day of this Agreement. A last order may cover up to ${core.wind_down.last_order_limit} of what that customer ordered in the ${core.wind_down.reference} before, for delivery within the Wind-Down Period. {#last-orders}
1. *Knowledge transfer.* On request, each party shall make people who are skilled in the work available to the other for up to ${core.wind_down.transfer_hours} hours in total, to explain the Foreground IP and the Background IP that the other may keep using. They explain it so that a person skilled in that kind of work can use it; no party owes more hours or a result. {#transfer}
1. *People.* Each party shall keep its Key Personnel, as far as they remain employed, assigned to the tasks that the plan gives them until those tasks are done. It may replace one of them under [[jda.resources]].
<#if core.wind_down.rate_rule = current>
1. *Prices and rates.* The prices, rates and shares of costs that applied on the last day of this Agreement apply to what a party does in the Wind-Down Period, and no party shall raise them in that time. [[fin.payment]] applies. {#rates}
<#elseif core.wind_down.rate_rule = cost>
1. *Prices and rates.* A party is paid for what it does for the other in the Wind-Down Period its direct costs and the indirect costs that [[fin.cost-sharing]] allows, without profit, on an invoice under [[fin.payment]]. {#rates}
<#else>
1. *Prices and rates.* A party is paid for what it does for the other in the Wind-Down Period its direct costs and the indirect costs that [[fin.cost-sharing]] allows, plus ${core.wind_down.margin} of these costs, on an invoice under [[fin.payment]]. {#rates}
</#if>
1. *Licenses for the Wind-Down Period.* Each license that a party needs for its duties and rights under [[this]] continues on a non-exclusive basis until the Wind-Down Period ends, even if it ends earlier under [[core.effects#licenses]]. {#licenses}
1. *Prepayment and stop.* If this Agreement ended because a party did not pay, the other party may ask it for payment in advance of each month of the Wind-Down Period. A party may stop its performance under [[this]] while the other is in breach of it, or of [[core.confidentiality]], and has not cured the breach within ${core.wind_down.cure} after notice.
1. *Completion.* The transition is complete when the tasks of the plan are done, and at the end of the Wind-Down Period at the latest. The Steering Committee shall record open points, and each party shall finish its own within ${core.wind_down.cure} after that.

1. *Funding.* ${fin.cost_sharing.sponsor} (the **"Funding Party"**) shall pay the Program Costs that ${other(fin.cost_sharing.sponsor)} (the **"Funded Party"**) incurs, up to <#if present(fin.cost_sharing.cap)>${fin.cost_sharing.cap}<#else>the Budget</#if> in total. The Funding Party also bears its own costs of the Program. {#split}
1. *Limit.* The Funding Party has no duty to pay more than the total in [[#split]], except for its part of an Overrun. <#if present(fin.cost_sharing.cap)>The Funded Party bears the Program Costs that lie between that total and the Budget.<#else>The Funded Party has no duty to do work that the rest of that total does not cover, except as the paragraphs on an Overrun provide.</#if>
> NOTE: Where the cap is below the budget, the funded party carries the difference. Make sure that this is meant.
1. *Costs that qualify.* A cost qualifies if a party incurs it after the Effective Date for a task in the Project Plan, in a category of [[sched.cost]], and can prove it from its books. People are charged <#if present(sched.cost.rates)>at the rates in [[sched.cost]]<#elseif present(jda.resources.rate)>at the rate in [[jda.resources#people]] in proportion to the hours recorded<#else>at their actual payroll cost for the hours recorded</#if>, and purchases at the net price paid after discounts and credits. A cost that another provision of this Agreement makes one of the Program Costs qualifies as well. {#eligible}
1. *Indirect costs.* For premises, utilities, administration and every other overhead, a party may add ${fin.cost_sharing.indirect_rate} of its direct personnel costs that qualify for the Quarter. A rate at which people are charged is taken to exclude overhead unless it says otherwise, and no party shall charge other overhead or a profit.
1. *Costs that do not qualify.* These costs never qualify:
   (a) costs that a party causes by its breach of this Agreement;
   (a) costs of creating, acquiring, maintaining or defending Background IP;
   (a) Patent Costs, which [[ip.prosecution]] allocates;
   (a) financing costs, fines, Taxes on income, and Taxes that the party can recover; and
   (a) costs that a public grant or another person bears.
1. *Moves within the Budget.* In a calendar year, a party may move up to ${fin.cost_sharing.reallocation} of the amount of a category in its part of the Budget to another category. A larger move needs approval under [[gov.written-approval]].
<#if fin.cost_sharing.funding = advance>
1. *Advances.* At least ${fin.cost_sharing.advance_notice} before each Quarter, the Funded Party shall send the Funding Party a forecast of its Program Costs for that Quarter. The Funding Party shall pay the forecast amount, less the advances not yet spent, by the first day of that Quarter. The Funded Party shall use advances for Program Costs and nothing else, and shall keep them apart in its books.
<#else>
1. *Payment in arrears.* The Funded Party shall invoice its Program Costs under [[fin.payment]] after each Quarter, on the basis of the statement for that Quarter. The Funding Party owes no advance.
</#if>
1. *Overrun warning.* A party that learns that its Program Costs are likely to exceed its part of the Budget shall notify the Steering Committee within ${fin.cost_sharing.overrun_warning}, with the cause, the amount, and a proposal that keeps the work within the Budget. A party that gives no warning bears the Overrun that a warning would have avoided. {#overrun}
<#if fin.cost_sharing.overrun = stop>
1. *Overrun stops the work.* No party has to incur or bear an Overrun. After the warning, the Funded Party shall stop the work that would cause it, unless the parties raise the Budget or reduce the work under [[gov.change]]. If they do neither within ${fin.cost_sharing.overrun_decision} after the warning, either party may stop the affected Project by notice, with the effect of a stop under [[jda.program#gates]].
<#elseif fin.cost_sharing.overrun = approve>
1. *Overrun needs approval.* The Funding Party bears ${fin.cost_sharing.sponsor_overrun_share} of an Overrun, and the Funded Party the rest, to the extent that they approve it under [[gov.written-approval]] before it is incurred. A party that incurs an Overrun without that approval bears it alone. If approval is not given within ${fin.cost_sharing.overrun_decision} after the warning, the Funded Party may suspend the work that needs it, and the dates that depend on that work move by the time of the suspension.
<#else>
1. *Overrun is shared.* The Funding Party bears ${fin.cost_sharing.sponsor_overrun_share} of an Overrun, and the Funded Party the rest, until all Overruns together reach ${fin.cost_sharing.overrun_limit} of the Budget. Beyond that limit this division applies to the extent that they approve the Overrun under [[gov.written-approval]] before it is incurred, and a party that incurs it without that approval bears it alone. If approval is not given within ${fin.cost_sharing.overrun_decision} after the warning, the Funded Party may suspend the work that needs it, and the dates that depend on that work move by the time of the suspension.
</#if>
1. *Statements.* Within ${fin.cost_sharing.statement} after the end of each Quarter, each party shall send the other a statement of its Program Costs for that Quarter and to date, which: {#statements}
   (a) lists them by task and category and compares them with the Budget;
   (a) gives the hours charged for each person or role;
   (a) forecasts the Program Costs of the next Quarter; and
   (a) is confirmed as complete and correct by the officer responsible for that party's finances.
1. *Review of a statement.* The other party may object within ${fin.cost_sharing.review} after it receives the statement, naming the item and the reason. An item without an objection in that period stands, subject to [[fin.audit]]. An item with an objection goes to [[core.escalation]], and the parties shall settle the rest without waiting for it.
1. *Reconciliation.* After each Quarter, the Program Costs that stand under the Funded Party's statement are compared with what the Funding Party has paid. The party that owes the difference shall pay it on an invoice under [[fin.payment]]<#if fin.cost_sharing.funding = advance>, and an advance not spent is credited against the next one</#if>. {#reconciliation}
1. *Unspent funds.* The Funded Party shall return with the final statement what it has received and not spent on Program Costs.
1. *Rounding.* Amounts are calculated in ${deal.currency}. The amount of every party other than ${fin.cost_sharing.remainder} is rounded half up to the smallest unit of that currency, and ${fin.cost_sharing.remainder} bears the total less the rounded amounts, so that the parts always add up to the whole.
1. *No effect on ownership.* The division of Program Costs gives no party Intellectual Property Rights; [[ip.foreground]] states who owns the results.
1. *Final reconciliation.* When this Agreement ends, [[core.effects#final-statement]] applies to the Program Costs not yet reconciled.

1. *Shares.* Whichever party incurs them, the parties bear the Program Costs of each Quarter, up to the Budget, in these shares of their total: {#split}
<#list fin.cost_sharing.split as row>
   (a) ${row.party} bears ${row.share};
</#list>
   \\ and together these shares cover the whole.
> NOTE: Check that the shares follow the benefit: a party that pays more than its share of the results will ask for a credit later.
1. *Costs that qualify.* A cost qualifies if a party incurs it after the Effective Date for a task in the Project Plan, in a category of [[sched.cost]], and proves it from its books, or if another provision of this Agreement makes it one of the Program Costs. People are charged <#if present(sched.cost.rates)>at the rates in [[sched.cost]]<#elseif present(jda.resources.rate)>at the rate in [[jda.resources#people]] in proportion to the hours recorded<#else>at their actual payroll cost for the hours recorded</#if>, and purchases at the net price paid. These costs never qualify: {#eligible}
   (a) costs caused by the party's breach of this Agreement;
   (a) costs of making, acquiring or protecting Background IP, and Patent Costs;
   (a) financing costs, fines, Taxes on income, and recoverable Taxes; and
   (a) costs that a public grant or another person bears.
1. *Indirect costs.* For all overhead a party may add ${fin.cost_sharing.indirect_rate} of its direct personnel costs that qualify. It shall not charge other overhead or a profit.
1. *Moves within the Budget.* In a calendar year, a party may move up to ${fin.cost_sharing.reallocation} of a category in its part of the Budget to another category, and more with approval under [[gov.written-approval]].
<#if present(fin.cost_sharing.cap)>
1. *Cap.* No party has to bear more than ${fin.cost_sharing.cap} of Program Costs in total, its part of every Overrun included, unless it approves more under [[gov.written-approval]].
<#else>
1. *Cap.* No party has to bear more than its share of the Budget and of the Overruns that [[#excess]] puts on it.
</#if>
1. *Overrun warning.* A party that learns that its Program Costs are likely to exceed its part of the Budget shall notify the Steering Committee within ${fin.cost_sharing.overrun_warning}, with the cause, the amount and a remedy. Without a warning, it bears the Overrun that a warning would have avoided. {#overrun}
<#if fin.cost_sharing.overrun = stop>
1. *Overrun stops the work.* No party has to incur or bear an Overrun. After the warning, each party shall stop the work that would cause it, unless the parties raise the Budget or reduce the work under [[gov.change]]. If they do neither within ${fin.cost_sharing.overrun_decision} after the warning, either party may by notice stop the affected Project as under [[jda.program#gates]]. {#excess}
<#elseif fin.cost_sharing.overrun = approve>
1. *Overrun needs approval.* The parties share an Overrun in the shares of [[#split]] to the extent that they approve it under [[gov.written-approval]] before it is incurred. Otherwise a party bears its own Overrun alone. If approval is not given within ${fin.cost_sharing.overrun_decision} after the warning, a party may suspend the work that needs it, and dependent dates move by that time. {#excess}
<#else>
1. *Overrun is shared.* The parties share an Overrun in the shares of [[#split]] until all Overruns together reach ${fin.cost_sharing.overrun_limit} of the Budget. Beyond that limit the same applies to the extent that they approve the Overrun under [[gov.written-approval]] before it is incurred; otherwise a party bears its own Overrun alone. If approval is not given within ${fin.cost_sharing.overrun_decision} after the warning, a party may suspend the work that needs it, and dependent dates move by that time. {#excess}
</#if>
1. *Statements.* Within ${fin.cost_sharing.statement} after the end of each Quarter, each party shall send the other a statement, confirmed by the officer responsible for its finances, of its Program Costs for that Quarter and to date by task and category, with the hours charged, the Budget and a forecast for the next Quarter. {#statements}
1. *Review of a statement.* The other party may object to an item, with reasons, within ${fin.cost_sharing.review} after it receives the statement. What it does not object to stands, subject to [[fin.audit]]. The rest goes to [[core.escalation]] and delays no other item. {#review}
1. *Reconciliation.* The Program Costs in both statements are added up and divided under [[#split]]. The party that has incurred less than its share shall pay the other party the difference on an invoice under [[fin.payment]]. A correction is carried into the next reconciliation. {#reconciliation}
1. *Rounding and ownership.* The amount of ${other(fin.cost_sharing.remainder)} in ${deal.currency} is rounded half up to the smallest unit of that currency, and ${fin.cost_sharing.remainder} bears the total less the rounded amount. The division of Program Costs gives no party Intellectual Property Rights.

1. *Own costs.* Each party bears the Program Costs that it incurs, whatever their amount. Neither party owes the other reimbursement of a cost unless this Agreement says so or the parties approve a joint purchase under [[#joint]]. {#split}
1. *Budget.* The Budget is the amount that the parties plan to spend together. It does not limit what a party has to do under [[jda.resources]] and the Project Plan.
> NOTE: This variant puts the risk of a cost estimate on the side that does the work. If the other side has a fixed date that matters, ask for a resource commitment in numbers, not for a budget.
1. *Costs that qualify.* A cost qualifies if a party incurs it after the Effective Date for a task in the Project Plan, in a category of [[sched.cost]], and can prove it from its books. People are charged <#if present(sched.cost.rates)>at the rates in [[sched.cost]]<#elseif present(jda.resources.rate)>at the rate in [[jda.resources#people]] in proportion to the hours recorded<#else>at their actual payroll cost for the hours recorded</#if>, and purchases at the net price paid after discounts and credits. A cost that another provision of this Agreement makes one of the Program Costs qualifies as well. {#eligible}
1. *Indirect costs.* For premises, utilities, administration and every other overhead, a party may add ${fin.cost_sharing.indirect_rate} of its direct personnel costs that qualify for the Quarter. A rate at which people are charged is taken to exclude overhead unless it says otherwise, and no party shall charge other overhead or a profit.
1. *Costs that do not qualify.* These costs never qualify:
   (a) costs that a party causes by its breach of this Agreement;
   (a) costs of creating, acquiring, maintaining or defending Background IP;
   (a) Patent Costs, which [[ip.prosecution]] allocates;
   (a) financing costs, fines, Taxes on income, and Taxes that the party can recover; and
   (a) costs that a public grant or another person bears.
1. *Overrun warning.* A party that learns that its Program Costs are likely to exceed its part of the Budget shall notify the Steering Committee within ${fin.cost_sharing.overrun_warning}, with the cause, the amount, and a proposal that keeps the work within the Budget. A party that gives no warning bears the Overrun that a warning would have avoided. {#overrun}
1. *Own Overrun.* A party bears the Overrun that its own work causes. After the warning it may ask for a change of the work under [[gov.change]], and it shall continue the work that the request does not concern until the request is decided.
1. *Joint purchases.* The parties may approve, under [[gov.written-approval]], a purchase from a third party for joint account. They bear its price in the shares that the approval states or, if it states none, equally. The party that pays the supplier invoices the other party's share under [[fin.payment]]. The limit of this paragraph is the amount approved. {#joint}
1. *Rounding.* Amounts are calculated in ${deal.currency}. The amount of every party other than ${fin.cost_sharing.remainder} is rounded half up to the smallest unit of that currency, and ${fin.cost_sharing.remainder} bears the total less the rounded amounts, so that the parts always add up to the whole.
1. *Statements.* Within ${fin.cost_sharing.statement} after the end of each Quarter, each party shall send the other a statement of its Program Costs for that Quarter and to date, which: {#statements}
   (a) lists them by task and category and compares them with the Budget;
   (a) gives the hours charged for each person or role;
   (a) forecasts the Program Costs of the next Quarter; and
   (a) is confirmed as complete and correct by the officer responsible for that party's finances.
1. *Review of a statement.* The other party may object within ${fin.cost_sharing.review} after it receives the statement, naming the item and the reason. An item without an objection in that period stands, subject to [[fin.audit]]. An item with an objection goes to [[core.escalation]], and the parties shall settle the rest without waiting for it.
1. *Reconciliation.* For each Quarter, the parties compare the two statements with the Budget and settle what is open on joint purchases. No other payment follows from a statement. {#reconciliation}
1. *No effect on ownership.* The division of Program Costs gives no party Intellectual Property Rights; [[ip.foreground]] states who owns the results.
1. *Final reconciliation.* When this Agreement ends, [[core.effects#final-statement]] applies to the Program Costs not yet reconciled.

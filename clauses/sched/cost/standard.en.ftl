# Budget
1. *Total.* The Budget is ${fin.cost_sharing.budget} in total, excluding Taxes. {#total}
<#if present(sched.cost.budget_lines)>
1. *Division.* The Budget is divided as follows. If the amounts do not add up to the total, the total prevails and they change in proportion. {#division}

| Party | Category | Period | Amount |
|--------|-----------|----------------|--------:|
<#list sched.cost.budget_lines as row>
| ${row.party} | ${row.category} | ${row.period} | ${row.amount} |
</#list>

> NOTE: Add up the lines before signing. The parts of a party and of a category in other clauses are read from this table.
<#else>
1. *Division.* The Budget is one amount for both parties and all categories until the parties divide it under [[gov.written-approval]].<#if fin.cost-sharing = pro-rata> Until then the part of a party is its share under [[#split]].<#elseif fin.cost-sharing != sponsor-funds-capped> Until then the part of a party is half of it.</#if> {#division}
</#if>
1. *Categories.* Costs qualify in these categories: personnel; equipment and its depreciation for the time of its use in the Program; materials and samples; subcontractors; software, data and computing; testing, approvals and certification; travel in economy class for the Program; and other costs that the parties approve under [[gov.written-approval]].<#if present(sched.cost.budget_lines)> Where [[#division]] states no amount for a party in a category, a cost of that party in it needs the same approval.</#if> {#categories}

# Rates
<#if present(sched.cost.rates)>
1. *Personnel.* People are charged at these hourly rates<#if present(jda.resources.rate)>, in place of the rate in [[jda.resources#people]]</#if>, which exclude indirect costs and stay fixed unless the parties change them under [[gov.written-approval]]: {#rates}

| Party | Role | Rate for an hour |
|----------|------------|--------:|
<#list sched.cost.rates as row>
| ${row.party} | ${row.role} | ${row.rate} |
</#list>

<#elseif present(jda.resources.rate)>
1. *Personnel.* People are charged, for each hour recorded, at the rate in [[jda.resources#people]] divided by the hours stated there. {#rates}
<#else>
1. *Personnel.* People are charged at the actual payroll cost of the hours recorded, which is salary, statutory charges of the employer and benefits, divided by the contractual working hours. {#rates}
</#if>
1. *Indirect costs.* The rate for indirect costs is ${fin.cost_sharing.indirect_rate} of direct personnel costs.

# Division of costs
<#if fin.cost-sharing = own-costs>
1. *Division.* Each party bears its own costs under [[fin.cost-sharing]]. {#split}
1. *Worked example.* If the price of a joint purchase shared equally cannot be halved, ${other(fin.cost_sharing.remainder)} bears the half rounded up to the smallest unit of ${deal.currency}, and ${fin.cost_sharing.remainder} bears the rest.
<#elseif fin.cost-sharing = sponsor-funds-capped>
1. *Division.* ${fin.cost_sharing.sponsor} bears the Program Costs of ${other(fin.cost_sharing.sponsor)} up to <#if present(fin.cost_sharing.cap)>${fin.cost_sharing.cap}<#else>${fin.cost_sharing.budget}</#if> under [[fin.cost-sharing]]. {#split}
<#if present(fin.cost_sharing.cap)>
1. *Worked example.* If the Program Costs of ${other(fin.cost_sharing.sponsor)} reach the Budget exactly, ${fin.cost_sharing.sponsor} has paid ${fin.cost_sharing.cap} and ${other(fin.cost_sharing.sponsor)} bears the rest. Of an Overrun, ${fin.cost_sharing.sponsor} owes what [[fin.cost-sharing#excess]] provides, and nothing else.
<#else>
1. *Worked example.* If the Program Costs of ${other(fin.cost_sharing.sponsor)} reach the Budget exactly, ${fin.cost_sharing.sponsor} has paid all of them. Of an Overrun, it owes what [[fin.cost-sharing#excess]] provides, and nothing else.
</#if>
<#elseif fin.cost-sharing = pro-rata>
1. *Division.* The parties bear the Program Costs in these shares:

| Party | Share of the Program Costs of a Quarter |
|----------|--------:|
<#list fin.cost_sharing.split as row>
| ${row.party} | ${row.share} |
</#list>

1. *Worked example.* Of Program Costs equal to the whole Budget of ${fin.cost_sharing.budget}, the share of each party other than ${fin.cost_sharing.remainder} is rounded half up to the smallest unit of ${deal.currency}, and ${fin.cost_sharing.remainder} bears that amount less the rounded shares. {#split}
<#elseif fin.cost-sharing = equal>
1. *Division.* Each party bears half of the Program Costs of a Quarter under [[fin.cost-sharing]]. {#split}
1. *Worked example.* Of Program Costs equal to the whole Budget of ${fin.cost_sharing.budget}, the half of ${other(fin.cost_sharing.remainder)} is rounded half up to the smallest unit of ${deal.currency}, and ${fin.cost_sharing.remainder} bears that amount less the rounded half.
<#else>
1. *Division.* Each party makes the Contributions in the register under [[jda.contributions]], and their values count against the Budget. {#split}
1. *Worked example.* If a Contribution is made in part, its value counts in proportion to the part made. The result is rounded half up to the smallest unit of ${deal.currency}, and the last part of a Contribution counts with the value that is left.
</#if>
<#if included(fin.milestones)>

# Milestone Payments
1. *Payments.* These are the Milestone Payments under [[fin.milestones]], each excluding Taxes: {#payments}

<#if fin.milestones = on-calendar>
| Milestone | Payer | Payee | Payment date | Due within | Long-stop date | Amount |
|--------|--------|--------|----------|------|----------|-----------:|
<#list fin.milestones.payments as row>
| ${row.milestone} | ${row.payer} | ${row.payee} | <#if present(row.date)>${row.date}<#else>Due date in the Project Plan</#if> | ${row.due} | ${row.long_stop} | ${row.amount} |
</#list>
<#elseif fin.milestones = on-revenue>
| Milestone | Payer | Payee | Revenue reached | Due within | Long-stop date | Amount |
|--------|--------|--------|----------|------|----------|-----------:|
<#list fin.milestones.payments as row>
| ${row.milestone} | ${row.payer} | ${row.payee} | <#if present(row.revenue)>${row.revenue}<#else>First revenue</#if> | ${row.due} | ${row.long_stop} | ${row.amount} |
</#list>
<#else>
| Milestone | Payer | Payee | Due within | Long-stop date | Amount |
|--------|--------|--------|------|----------|-----------:|
<#list fin.milestones.payments as row>
| ${row.milestone} | ${row.payer} | ${row.payee} | ${row.due} | ${row.long_stop} | ${row.amount} |
</#list>
</#if>

> NOTE: Each milestone must be one of the project plan. Check the order of the dates: plan, payment, long-stop, end of the agreement.
</#if>

# Rate card
1. *Rates.* The rates for a day of eight hours, without Taxes, are: {#rates}
| Role | Experience | Rate for a day |
|------------|----------------|----------:|
<#list mss.services.rates as row>
| ${row.role} | <#if present(row.note)>${row.note}<#else>as the role requires</#if> | ${row.rate} |
</#list>
<#if present(sched.statement_of_work.subject)>
# Statement of Work No. 1
1. *Subject and price.* This Statement of Work covers ${sched.statement_of_work.subject}, on the basis of: ${sched.statement_of_work.price}. {#subject}
1. *Results.* ${first} shall produce these Deliverables: {#deliverables}
| No. | Deliverable | Acceptance Criteria | Due | Fee |
|---|-------------|----------------|---------|---------:|
<#list sched.statement_of_work.deliverables as row>
| ${row.id} | ${row.deliverable} | ${row.criteria} | ${row.due} | ${row.fee} |
</#list>
   \\ ${first} shall invoice <#if sched.statement_of_work.price = fixed>each fee when the Deliverable is accepted<#else>the time worked after each month, and the fee in the table is the estimate for that Deliverable</#if>.
> NOTE: Read each criterion as a stranger: could a third person say yes or no?
1. *Provided by ${second}.* ${second} shall provide: {#provided}
| Item | Due | Needed for |
|----------------|---------|------|
<#list sched.statement_of_work.provided as row>
| ${row.item} | ${row.due} | ${row.needed} |
</#list>
<#if present(sched.statement_of_work.people)>
1. *Key people.* These people are key under [[mss.services#people]]: {#people}
| Party | Name | Role |
|--------|---------|-----------|
<#list sched.statement_of_work.people as row>
| ${row.party} | ${row.name} | ${row.role} |
</#list>
</#if>
<#if mss.ip = split-tools and present(sched.statement_of_work.tools)>
1. *Provider Tools.* These Provider Tools are part of the Deliverables: {#tools}
<#list sched.statement_of_work.tools as row>
   (a) ${row};
</#list>
   \\ and every improvement of them.
</#if>
</#if>
# Form of a later Statement of Work
1. *Form.* A later Statement of Work has these parts: {#form}
[fill 1: Number, date and subject; date of this Agreement]
[fill 2: Scope, and what is outside it]
[fill 2: Deliverables with Acceptance Criteria, due date and fee (table attached)]
[fill 2: Items, access and decisions that the customer provides, each with its date]
[fill 1: Key people of each party]
[fill 1: Price: fixed or estimate; expenses]
[fill 1: Tools, third-party and open source items in the Deliverables]
[fill 2: Signature of each party, with name, title and date]

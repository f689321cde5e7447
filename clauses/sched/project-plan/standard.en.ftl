# Tasks
1. *Tasks.* This is version 1 of the Project Plan; each changed table carries a higher number and its date. The tasks of ${deal.title} are: {#tasks}
| No. | Task | Owner | Start | End | Depends on |
|----|-------------|---------|-----------|-----------|---------|
<#list jda.plan.tasks as row>
| ${row.id} | ${row.task} | ${row.owner} | ${row.start} | ${row.end} | <#if present(row.depends_on)>${row.depends_on}<#else>none</#if> |
</#list>
1. *What is delivered.* The Deliverables and their Acceptance Criteria, by task, are: {#deliverables}
| No. | Deliverable | Acceptance Criteria |
|----|--------------|--------------------|
<#list jda.plan.tasks as row>
| ${row.id} | ${row.deliverable} | ${row.acceptance} |
</#list>
> NOTE: A good criterion names a test, a value and a tolerance. Ask of each: could a third engineer say yes or no without asking either party?
# Milestones
1. *Points of progress.* The Milestones are: {#milestones}
| No. | Milestone | Criteria | Due | Stage Gate |
|---|-----------|-------------|--------|------|
<#list jda.plan.milestones as row>
| ${row.id} | ${row.name} | ${row.criteria} | ${row.due} | <#if row.gate>yes<#else>no</#if> |
</#list>
1. *Gates.* A Milestone marked yes in the last column is a Stage Gate under [[jda.program#gates]]. The Stage Gate with the earliest due date validates the Project under [[jda.program#validation]]. {#gates}
# People and sites
<#if jda.resources = committed-numbers>
1. *People.* The parties provide these full-time equivalents: {#people}
| Party | Role | Full-time equivalents | Site |
|-------|-----------|-----------:|---------|
<#list jda.resources.people as row>
| ${row.party} | ${row.role} | ${row.fte} | <#if present(row.site)>${row.site}<#else>own site</#if> |
</#list>
</#if>
1. *Leads.* The leads are: {#leads}
| Party | Name | Role |
|--------|---------|-----------|
<#list jda.resources.leads as row>
| ${row.party} | ${row.name} | ${row.role} |
</#list>
<#if present(jda.resources.sites)>
1. *Sites.* The sites of the work are: {#sites}
| Host | Site | Use |
|--------|-----------|-----------|
<#list jda.resources.sites as row>
| ${row.party} | ${row.site} | ${row.use} |
</#list>
</#if>
# Contributions
1. *Register.* The Contributions are: {#contributions}
| Party | Kind | Contribution | Value | Due | Evidence of delivery |
|-------|--------|-------------|--------:|---------|---------|
<#list jda.contributions.items as row>
| ${row.party} | ${row.kind} | ${row.description} | ${row.value} | <#if present(row.due)>${row.due}<#else>evenly over the plan</#if> | ${row.evidence} |
</#list>
<#if included(jda.materials)>
1. *Materials and equipment.* The items provided under [[jda.materials]] are: {#materials}
| Provider | Item | Quantity | Replacement value | Use |
|--------|-----------|------|---------:|-----------|
<#list jda.materials.items as row>
| ${row.owner} | ${row.description} | ${row.quantity} | ${row.value} | ${row.use} |
</#list>
</#if>
<#if jda.program != single-project>
# Form of Project Description
1. *Form.* A further Project is described in this form, signed under [[jda.program#description]]: {#form}
[fill 1: Name and number of the Project]
[fill 1: Parties and participants]
[fill 2: Objective and place in the Field]
[fill 2: Tasks with owner, start, end, Deliverable and Acceptance Criteria (table attached)]
[fill 2: Milestones with criteria, due date and Stage Gates; the first Stage Gate validates the Project (table attached)]
[fill 2: Key Personnel, other people, sites and equipment]
[fill 2: Contributions with value and evidence]
[fill 2: Money for each stage and how it is shared]
[fill 2: Background IP of each party, third-party rights and limits]
[fill 2: Rights in the results, if different from this Agreement, with the provisions that change]
[fill 1: Last date of the Project]
[fill 2: Signature of each party, with name, title and date]
</#if>
<#if jda.program = consortium>
# Form of joinder
1. *Joinder.* A participant joins in this form, signed by the participant and by each party under [[jda.program#accession]]: {#joinder}
[fill 1: Name, form, seat and notice address of the participant]
[fill 1: Projects that the participant joins]
[fill 2: What the participant brings in]
[fill 2: Rights that the participant receives in those Projects]
[fill 1: Observer and lead of the participant]
1. *Declaration.* By signing, the participant accepts the duties of a party under this Agreement for the Projects named, in particular those on confidentiality, Intellectual Property Rights, compliance and the resolution of Disputes, and acknowledges the limits in [[jda.program#position]]. Its accession takes effect when each party has signed. {#declaration}
[fill 2: Signature of the participant and of each party, with name, title and date]
</#if>

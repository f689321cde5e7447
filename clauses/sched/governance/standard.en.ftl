# Bodies
1. *Overview.* The provisions named in the last column set up the bodies and prevail over this charter. {#bodies}
| Body | Task | Meets | Quorum | Decides by | Set up by |
|---------|----------|--------|--------|--------|----------|
| Steering Committee | direction, Stage Gates, approvals | at least ${gov.steering_committee.frequency} | each party represented by at least ${plural(gov.steering_committee.quorum_each, "member", "members")} | votes under [[gov.steering-committee#votes]] | [[gov.steering-committee]] |
| Executive Sponsors | support, strategic alignment, first step of a Deadlock | at least ${plural(gov.executive_sponsors.meetings, "time", "times")} in a calendar year | both | both | [[gov.executive-sponsors]] |
| Partnership Management Office | plan, risks, reports, records | as the work needs | both managers | both managers | [[gov.partnership-management-office]] |
<#if included(gov.working-groups)>
| Working Groups | technology, business, legal and compliance | as listed under [[#groups]] | both leads | consensus | [[gov.working-groups]] |
</#if>
# Members
1. *Committee members.* <#if present(gov.steering_committee.members)>The first members are:<#else>Each party enters its members here by notice under [[gov.steering-committee#members]]:</#if> {#members}
<#if present(gov.steering_committee.members)>
| Party | Member | Title |
|--------|---------|-----------|
<#list gov.steering_committee.members as row>
| ${row.party} | ${row.name} | ${row.title} |
</#list>
<#else>
[fill 3: Members of each party, with title]
</#if>
1. *Sponsors.* <#if present(gov.executive_sponsors.sponsors)>The first Executive Sponsors are:<#else>Each party enters its Executive Sponsor here by notice under [[gov.executive-sponsors#appointment]]:</#if> {#sponsors}
<#if present(gov.executive_sponsors.sponsors)>
| Party | Name | Title |
|--------|---------|-----------|
<#list gov.executive_sponsors.sponsors as row>
| ${row.party} | ${row.name} | ${row.title} |
</#list>
<#else>
[fill 2: Executive Sponsor of each party, with title]
</#if>
1. *Managers.* <#if present(gov.partnership_management_office.managers)>The first managers of the Partnership Management Office are:<#else>Each party enters its manager here by notice under [[gov.partnership-management-office#establishment]]:</#if> {#managers}
<#if present(gov.partnership_management_office.managers)>
| Party | Name | Title |
|--------|---------|-----------|
<#list gov.partnership_management_office.managers as row>
| ${row.party} | ${row.name} | ${row.title} |
</#list>
<#else>
[fill 2: Manager of each party, with title]
</#if>
<#if included(gov.working-groups)>
1. *Groups.* The Working Groups are: {#groups}
| Working Group | Kind | Task | Meets |
|---------|-------|----------------|-------|
<#list gov.working_groups.groups as row>
| ${row.name} | ${row.kind} | ${row.task} | ${row.meets} |
</#list>
</#if>
# Decision Matrix
1. *Matrix.* The Decision Matrix, read under [[gov.decision-matrix#reading]], is: {#matrix}
| Lane | Topic | Body | Rule | Up to | Within |
|-----------|--------------------|-------------|--------------|------------:|----------|
<#list gov.decision_matrix.decisions as row>
<#if row.lane = strategic>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>not limited here</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = operational>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>not limited here</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = technical>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>not limited here</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = commercial>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>not limited here</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = compliance>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>not limited here</#if> | ${row.deadline} |
</#if>
</#list>
> NOTE: Compare each amount with the signature rules of the client. A limit above the manager's own authority inside the company will not be used.
# Escalation clocks
1. *Clocks.* Open questions move up at these times: {#clocks}
| Step | Who | Time | Under |
|------|------------|----------|--------|
<#if included(gov.working-groups)>
| Working Group | both leads | ${gov.working_groups.agreement_period} | [[gov.working-groups#consensus]] |
</#if>
| Partnership Management Office | both managers | ${gov.partnership_management_office.agreement_period} | [[gov.partnership-management-office#decisions]] |
| Steering Committee | members | time in the Decision Matrix, otherwise ${gov.deadlock.after} | [[gov.deadlock#occurs]] |
| Deadlock, first step | Executive Sponsors | ${gov.deadlock.sponsors} | [[gov.deadlock#ladder]] |
| Deadlock, second step | ${gov.deadlock.executive_title} | ${gov.deadlock.executives} | [[gov.deadlock#ladder]] |
<#if gov.deadlock = expert>
| Deadlock, last step | expert | called within ${gov.deadlock.last_step}, decided within ${gov.expert_decision} after appointment | [[gov.deadlock#final]] |
</#if>
<#if gov.deadlock = mediation>
| Deadlock, last step | mediator | called within ${gov.deadlock.last_step}, up to ${gov.deadlock.mediation} | [[gov.deadlock#final]] |
</#if>
<#if gov.deadlock = status-quo-continues>
| Deadlock, last step | none: the plan stays as it is | at the end of the second step | [[gov.deadlock#final]] |
</#if>
<#if gov.deadlock = buy-out>
| Deadlock, last step | valuer and sealed offers | called within ${gov.deadlock.last_step}, valued within ${gov.deadlock.valuation} | [[gov.deadlock#final]] |
</#if>
<#if gov.deadlock = exit>
| Deadlock, last step | either party may leave the Project | called within ${gov.deadlock.last_step}, on notice of ${gov.deadlock.exit_notice} | [[gov.deadlock#final]] |
</#if>
# Meetings
1. *Calendar.* The calendar of the bodies is: {#calendar}
| What | When | Notice and papers |
|----------|-----------|------------|
| Steering Committee, first meeting | within ${gov.steering_committee.notice} after both parties have named their members | papers ${gov.steering_committee.special_notice} before |
| Steering Committee, ordinary meeting | at least ${gov.steering_committee.frequency} | notice ${gov.steering_committee.notice}, papers ${gov.steering_committee.papers} before |
| Steering Committee, special meeting | within ${gov.steering_committee.special_notice} after a request | question named in the request |
| Compliance review | every ${gov.compliance_review.frequency} | [[gov.compliance-review#review]] |
# Form of entry in the Decision Log
1. *Form.* Each entry has these parts: {#log}
[fill 1: Number, date and body]
[fill 1: People who took part and votes]
[fill 2: Question and decision, with the provision or row on which it rests]
[fill 1: Reasons, options considered and papers]
[fill 1: Dissent, in the words of the person who dissents]
[fill 1: Conflicts of interest disclosed and recusals]
[fill 1: Actions, owners, dates and cost; date of publication]

# Bodies
1. *Overview.* The bodies are set up under the provisions named in the last column, which prevail over this charter. {#bodies}
| Body | Task | Meets | Quorum | Decides by | Set up by |
|--------|------------|--------|--------|--------|------|
| Steering Committee | direction, Stage Gates, approvals, Reserved Matters | at least ${gov.steering_committee.frequency} | each party represented by at least ${plural(gov.steering_committee.quorum_each, "member", "members")} | votes under [[gov.steering-committee#votes]] | [[gov.steering-committee]] |
| Executive Sponsors | support, strategic alignment, first step of a Deadlock | at least ${plural(gov.executive_sponsors.meetings, "time", "times")} in a calendar year | both | both | [[gov.executive-sponsors]] |
| Partnership Management Office | plan, risks, reports, records, spending of up to ${gov.partnership_management_office.authority} for each decision and ${gov.partnership_management_office.authority_quarter} in each Quarter | as the work needs | both managers | both managers | [[gov.partnership-management-office]] |
<#if included(gov.working-groups)>
| Working Groups | technology, business, legal and compliance | as listed under [[#groups]] | both leads | consensus of both leads | [[gov.working-groups]] |
</#if>
# Members
1. *Steering Committee.* <#if present(gov.steering_committee.members)>The first members are:<#else>Each party enters its members here by notice under [[gov.steering-committee#members]]:</#if> {#members}
<#if present(gov.steering_committee.members)>
| Party | Member | Title |
|--------|---------|-----------|
<#list gov.steering_committee.members as row>
| ${row.party} | ${row.name} | ${row.title} |
</#list>
<#else>
[fill 3: Members of each party, with title]
</#if>
1. *Executive Sponsors.* <#if present(gov.executive_sponsors.sponsors)>The first Executive Sponsors are:<#else>Each party enters its Executive Sponsor here by notice under [[gov.executive-sponsors#appointment]]:</#if> {#sponsors}
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
1. *Working Groups.* The Working Groups are: {#groups}
| Working Group | Kind | Task | Meets |
|---------|-------|----------------|-------|
<#list gov.working_groups.groups as row>
| ${row.name} | ${row.kind} | ${row.task} | ${row.meets} |
</#list>
</#if>
# Decision Matrix
1. *Decision Matrix.* The Decision Matrix, read under [[gov.decision-matrix#reading]], is: {#matrix}
| Lane | Topic | Body | Rule | Up to | Within |
|----------|--------------------|-------------|----------------|-------------:|-----------|
<#list gov.decision_matrix.decisions as row>
<#if row.lane = strategic>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>no limit</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = operational>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>no limit</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = technical>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>no limit</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = commercial>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>no limit</#if> | ${row.deadline} |
</#if>
</#list>
<#list gov.decision_matrix.decisions as row>
<#if row.lane = compliance>
| ${row.lane} | ${row.topic} | ${row.body} | ${row.rule} | <#if present(row.limit)>${row.limit}<#else>no limit</#if> | ${row.deadline} |
</#if>
</#list>
1. *Written approvals.* Changes of the Budget of ${gov.written_approval.budget_share} or more, changes of scope, and filings need a signed approval under [[gov.written-approval]] in addition, answered within ${gov.written_approval.answer}. {#approvals}
> NOTE: Compare each amount with the signature rules of the client. A limit above the manager's own authority inside the company will not be used.
# Escalation clocks
1. *Clocks.* Open questions move up at these times: {#clocks}
| Step | Who | Time | Under |
|------|------------|----------|--------|
<#if included(gov.working-groups)>
| Working Group | both leads | ${gov.working_groups.agreement_period} | [[gov.working-groups#consensus]] |
| Legal stop | lead of the legal and compliance group | up to ${gov.working_groups.legal_stop} | [[gov.working-groups#legal]] |
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
# Meetings and reports
1. *Calendar.* The calendar of the bodies is: {#calendar}
| What | When | Notice and papers |
|----------|-----------|------------|
| Steering Committee, first meeting | within ${gov.steering_committee.notice} after both parties have named their members | agenda ${gov.steering_committee.special_notice} before |
| Steering Committee, ordinary meeting | at least ${gov.steering_committee.frequency} | notice ${gov.steering_committee.notice}, papers ${gov.steering_committee.papers} before |
| Steering Committee, special meeting | within ${gov.steering_committee.special_notice} after a request | question named in the request |
| Minutes of the Steering Committee | within ${gov.steering_committee.minutes} after the meeting | to both parties |
| Entry in the Decision Log | within ${gov.decision_log.publish} after the decision | to both parties |
| Risk review | ${gov.partnership_management_office.risk_review} | Partnership Management Office |
| Status report | within ${gov.reports.monthly} after the end of each month | [[gov.reports#monthly]] |
| Quarterly report with the scorecard | within ${gov.reports.quarterly} after the end of each Quarter | [[gov.reports#quarterly]] |
| Annual report | within ${gov.reports.annual} after the end of each calendar year | [[gov.reports#annual]] |
| Incident report | within ${gov.reports.incident} after the event is known | [[gov.reports#incident]] |
| Review of lessons | within ${gov.reports.lessons} after each Stage Gate and each pilot | [[gov.reports#lessons]] |
| Compliance review | every ${gov.compliance_review.frequency} | [[gov.compliance-review#review]] |
1. *Ways of working.* Papers are in the language of this Agreement. Questions between the parties go through the managers or the leads. Confidential papers go through the shared workspace that the Partnership Management Office sets up, and not by open mail. A person who joins the Program receives this charter and the training under [[gov.compliance-review#training]]. {#working}
1. *Change of the charter.* The charter changes by a decision that meets the requirements for a Reserved Matter, in the form of [[gov.written-approval#form]], within [[gov.steering-committee#limits]]. {#change}
# Form of entry in the Decision Log
1. *Form.* Each entry has these parts: {#log}
[fill 1: Number and date of the decision]
[fill 1: Body, place or means of the meeting]
[fill 2: People who took part and votes]
[fill 2: Question]
[fill 2: Decision, with the provision or row on which it rests]
[fill 3: Reasons, options considered and papers]
[fill 2: Dissent, in the words of the person who dissents]
[fill 1: Conflicts of interest disclosed and recusals]
[fill 2: Actions, owners, dates, cost and documents that change]
[fill 1: Published to both parties on]
# Form of written approval
1. *Form.* A written approval has these parts: {#approval-form}
[fill 1: Number and date of the request]
[fill 1: Topic (Budget, scope or filing)]
[fill 2: Change or filing, and its reason]
[fill 2: Cost, and effect on dates and rights]
[fill 2: Approved or refused, with reasons, name, title, signature and date for each party]

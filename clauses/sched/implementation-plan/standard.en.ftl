# Phases
1. *Phases.* The introduction runs in these phases, with months counted from the Effective Date: {#phases}
| Phase | Months | Aim | Complete when |
|------|------|------------|----------------|
<#list sched.implementation_plan.phases as row>
| ${row.phase} | <#if present(row.to)>${row.from} to ${row.to}<#else>from ${row.from}</#if> | ${row.aim} | ${row.complete} |
</#list>
1. *Next phase.* Both project contacts in [[sched.contacts]] shall record in writing when a phase is complete. Work of the next phase may start before. {#next}
# Workstreams
1. *Workstreams.* The owner of a workstream shall reach its result by the end of the month stated: {#workstreams}
| Phase | Workstream | Owner | Month | Result |
|------|-------------|-------|----:|------------|
<#list sched.implementation_plan.workstreams as row>
| ${row.phase} | ${row.workstream} | ${row.owner} | ${row.month} | ${row.result} |
</#list>
1. *Cooperation.* The party that is not the owner shall give the information, access and decisions that the workstream needs within ${sched.implementation_plan.late} after a request. The owner's month moves by the delay if it does not. {#cooperation}
1. *Delay.* If a workstream is late, its owner shall present within ${sched.implementation_plan.late} a plan that states cause, measures and new date. If a phase is late by ${sched.implementation_plan.stalled} or more, the question goes to the last level of [[core.escalation]]. Where a Statement of Work has a date for the same result, that date and its consequences apply. {#delay}
1. *Changes.* The project contacts may change this plan in writing, except the end of a phase, which both executive contacts change. {#changes}
# Roadmaps
1. *Alignment.* In January and July of each year the executive contacts shall compare the roadmaps of both parties for the next three years, as far as each discloses its own, and shall update this table: {#roadmap}
| Year | ${first} | ${second} | Needed from the other |
|-----|---------|---------|---------|
| First | functions of this plan | sites and interfaces of this plan | workstreams of this plan |
| Second | to be entered at the end of the launch | to be entered at the end of the launch | to be entered at the end of the launch |
| Third | to be entered after the first year | to be entered after the first year | to be entered after the first year |
1. *No promise.* A roadmap is a plan and no promise, and each is Confidential Information of the party that disclosed it. {#no-promise}

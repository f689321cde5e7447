# Purpose
1. *Rank.* This playbook guides daily work. The articles prevail over it, and the project contacts may change it in writing. {#rank}
# Who does what
1. *Procedures.* The teams follow these procedures: {#procedures}
| Procedure | Lead | Takes part | Time | Template |
|----------|--------------|-----------|-----------|---------|
<#list sched.operating_playbook.procedures as row>
| ${row.procedure} | ${row.lead} | ${row.part} | ${row.time} | ${row.template} |
</#list>
<#if included(mss.partner-addendum) and not alongside(revenue-share)>
| Registration of a deal | sales contact of ${second} | sales contact of ${first} | answer in ${mss.partner_addendum.answer} | T7 deal registration |
</#if>
# Cadence
1. *Meetings.* The regular meetings are: {#cadence}
| Meeting | Every | People | Papers | Result |
|--------|-----|----------|----------|----------|
<#list sched.operating_playbook.cadence as row>
| ${row.meeting} | ${row.every} | ${row.people} | ${row.input} | ${row.result} |
</#list>
1. *Papers and minutes.* The host sends the papers 3 Business Days before a meeting, and a record of decisions and actions, each with an owner and a date, within 5 Business Days after it. The host changes with each meeting. {#minutes}
# Communication
1. *Channels.* The teams use these channels: {#norms}
| Channel | Use | Answer within |
|--------|--------------|-------|
<#list sched.operating_playbook.norms as row>
| ${row.channel} | ${row.use} | ${row.answer} |
</#list>
# Escalation in daily work
1. *Ladder.* A question that stays open for the time stated goes to the next level. After the last level <#if included(gov.steering-committee)>it goes to the Steering Committee<#else>it is a Dispute, and [[core.escalation]] applies</#if>. {#ladder}
| Level | ${first} | ${second} | Open for |
|----|----------|----------|------|
<#list sched.operating_playbook.ladder as row>
| ${row.level} | ${row.first} | ${row.second} | ${row.time} |
</#list>
# Onboarding
1. *Newcomers.* A new member of the joint team takes these steps by the working day stated, counted from the first: {#onboarding}
| Day | Step | Lead | Done when |
|---:|-----------|---------|-----------|
<#list sched.operating_playbook.onboarding as row>
| ${row.day} | ${row.step} | ${row.lead} | ${row.proof} |
</#list>
# Templates
<#if included(gov.change)>
1. *Form of a Change Request.* A Change Request has these parts: {#change-form}
<#else>
1. *Request for a change.* A request for a change of the service or the plan has these parts: {#change-form}
</#if>
[fill 1: Number, date and person]
[fill 2: Change and reason]
[fill 1: Effect on scope, dates, price and security]
[fill 1: Decision, date and names]
<#if included(mss.support)>
1. *Service report.* The monthly service report has these parts: {#service-form}
[fill 1: Availability and other levels, with the measured figures]
[fill 1: Requests by severity, times missed, open requests]
[fill 1: Incidents with cause and correction; planned work]
[fill 1: Credits, quantities in use, changes]
<#else>
1. *Status report.* The report on the state of the work has these parts: {#status-form}
[fill 1: Tasks done, late and next, with dates]
[fill 1: Results and test records since the last report]
[fill 1: Risks, with owner and measure]
[fill 1: Decisions needed, by whom and by when]
</#if>
<#if included(mss.partner-addendum)>
1. *Deal registration and pipeline.* A registration and the quarterly report have these parts: {#pipeline-form}
[fill 1: Customer, contact, need and expected value]
[fill 1: Date of first talk, next step and expected date of signature]
[fill 1: Deals won and lost in the Quarter, with the reason]
[fill 1: People trained, joint events held, money spent on them]
</#if>
1. *Lessons learned.* A review has these parts: {#lessons-form}
[fill 1: What was planned, and what happened]
[fill 1: Why, without names]
[fill 1: What changes, who changes it, and by when]

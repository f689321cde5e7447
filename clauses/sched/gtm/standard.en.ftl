# Commitments
1. *GTM Commitments.* The GTM Commitments are: {#commitments}

| No. | Owner | Activity | Quantity | Period | First due | Minimum |
|------|---------|------------------|-----------|-----------|---------------|----------:|
<#list gtm.commitments.commitments as row>
| ${row.id} | ${row.owner} | ${row.activity} | ${row.quantity} ${row.unit} | ${row.period} | ${row.first_due} | ${row.minimum} |
</#list>

<#if gtm.commitments = binding>
1. *Proof and remedy.* Each is proved and, if missed, remedied as follows: {#proof}

| No. | Cost in each period | Evidence | Remedy |
|----|-------:|------------------|---------|
<#list gtm.commitments.commitments as row>
| ${row.id} | <#if present(row.budget)>${row.budget}<#else>None</#if> | ${row.evidence} | ${row.remedy} |
</#list>

<#else>
1. *Cost and proof.* The cost and the proof of each are: {#cost}

| No. | Cost in each period | Evidence |
|----|-------:|------------------|
<#list gtm.commitments.commitments as row>
| ${row.id} | <#if present(row.budget)>${row.budget}<#else>None</#if> | ${row.evidence} |
</#list>

</#if>
<#if included(gtm.fund)>
# Fund
1. *Contributions.* The GTM Fund of ${gtm.fund.total}, to be spent by ${gtm.fund.spend_by}, consists of these contributions: {#fund}

| Contributor | Amount | Due |
|-----------|-------:|---------|
<#list gtm.fund.contributions as row>
| ${row.party} | ${row.amount} | ${row.due} |
</#list>

</#if>
<#if included(gtm.people)>
# People
1. *People.* The parties assign: {#people}

| Party | Role | Heads | Working time | Name | From |
|-------|----------|----:|-----:|--------|---------|
<#list gtm.people.roles as row>
| ${row.party} | ${row.role} | ${row.heads} | ${row.time} | <#if present(row.name)>${row.name}<#else>To be named</#if> | ${row.start} |
</#list>

</#if>
<#if included(gtm.pipeline)>
# Pipeline
1. *Targets.* The targets for Qualified Opportunities added in each Quarter are: {#pipeline}

| Quarter number | Qualified Opportunities | Value |
|------:|------:|------:|
<#list gtm.pipeline.targets as row>
| ${row.quarter} | ${row.opportunities} | ${row.value} |
</#list>

</#if>
<#if included(gtm.launch-sequence)>
# Launch
1. *Phases.* The launches are: {#launch}

| Phase | Where | Launch by | Condition | Lead |
|---------|-------|---------|-------------|-------|
<#list gtm.launch_sequence.phases as row>
| ${row.phase} | ${row.where} | ${row.date} | ${row.condition} | ${row.lead} |
</#list>

</#if>
<#if included(gtm.review)>
# Calendar
<#if present(sched.gtm.reviews)>
1. *Reviews.* After the first review on ${gtm.review.first}, the reviews take place on these dates and, in each later Quarter, on the second Tuesday of its second month: {#calendar}

| Date | Host |
|--------|-------|
<#list sched.gtm.reviews as row>
| ${row.date} | ${row.host} |
</#list>

<#else>
1. *Reviews.* After the first review on ${gtm.review.first}, a review takes place in each Quarter on the day that the parties enter in its minutes or, without an entry, on the second Tuesday of its second month. The parties host it in turn. {#calendar}
</#if>
</#if>
# Playbook
1. *Service levels.* The joint work keeps these levels, which are reported at each review: {#service-levels}

| Metric | Level | Measured by |
|------------|------------|-------------|
<#list sched.gtm.service_levels as row>
| ${row.metric} | ${row.level} | ${row.measured} |
</#list>

1. *Missed level.* If a level is missed in two consecutive Quarters, the party that can influence it shall bring a written plan to the next review. A missed level has no other consequence. {#levels}

1. *Purpose.* This table shows at a glance what [[core.effects]] provides for each Exit Cause. The other party is the one that is not the Departing Party.

<#if included(excl.grant)>
| Exit Cause | Foreground IP | Background license | Exclusivity | Money |
|-----------|-----------|-----------|--------|---------|
<#list sched.exit_matrix.rows as row>
<#if (row.cause != convenience or included(core.term-convenience)) and (row.cause != change-of-control or included(core.term-change-of-control)) and (row.cause != regulatory or included(core.term-regulatory))>
| ${row.cause} | ${row.foreground} | ${row.background_license} | ${row.exclusivity} | ${row.money} |
</#if>
</#list>
<#else>
| Exit Cause | Foreground IP | Background license | Exclusivity | Money |
|-----------|-----------|-----------|--------|---------|
<#list sched.exit_matrix.rows as row>
<#if (row.cause != convenience or included(core.term-convenience)) and (row.cause != change-of-control or included(core.term-change-of-control)) and (row.cause != regulatory or included(core.term-regulatory))>
| ${row.cause} | ${row.foreground} | ${row.background_license} | None agreed | ${row.money} |
</#if>
</#list>
</#if>

1. *Meaning of the columns.* The outcomes have the meaning that [[core.effects#licenses]] gives them. Accrued amounts and unavoidable costs are those in [[core.effects#money]] and [[core.effects#unavoidable]].
1. *Every Exit Cause.* Ownership, materials, data and the final statement follow [[core.effects#ownership]], [[core.effects#materials]], [[core.effects#data]] and [[core.effects#final-statement]] for every Exit Cause. [[core.effects]] prevails over this table if the two differ.
1. *After the end.* [[core.wind-down]] states what the parties still do for each other.

1. *Outcome by Exit Cause.* This table states the outcome for each Exit Cause, in the words explained in [[core.effects#licenses]] and [[core.effects#money]]. No Exit Cause changes ownership.

<#if included(excl.grant)>
| Exit Cause | Foreground IP | Background license | Exclusivity | Money |
|-----------|-----------|-----------|--------|---------|
<#list sched.exit_matrix.rows as row>
<#if (row.cause != convenience or included(core.term-convenience)) and (row.cause != change-of-control or (included(core.term-change-of-control) and core.term-change-of-control != notice-only)) and (row.cause != regulatory or included(core.term-regulatory))>
| ${row.cause}<#if row.cause = completion> ([[core.term]])<#elseif row.cause = breach> ([[core.term-cause]])<#elseif row.cause = insolvency> ([[core.term-insolvency]])<#elseif row.cause = convenience and included(core.term-convenience)> ([[core.term-convenience]])<#elseif row.cause = change-of-control and included(core.term-change-of-control)> ([[core.term-change-of-control]])<#elseif row.cause = regulatory and included(core.term-regulatory)> ([[core.term-regulatory]])<#elseif row.cause = health> ([[core.term-health]])</#if> | <#if row.foreground = set-by-clause and included(core.term-change-of-control)>The other party keeps its Exploitation Rights; those of the Departing Party follow [[core.term-change-of-control#licenses]]<#else>${row.foreground}</#if> | <#if row.background_license = set-by-clause and included(core.term-change-of-control)>Continues for the other party; that of the Departing Party follows [[core.term-change-of-control#licenses]]<#else>${row.background_license}</#if> | ${row.exclusivity} | <#if row.money = set-by-clause and included(core.term-convenience)>Accrued amounts; each party bears its part of the unavoidable costs, subject to [[core.term-convenience]]<#else>${row.money}</#if> |
</#if>
</#list>
<#else>
| Exit Cause | Foreground IP | Background license | Money |
|-----------|-----------|-----------|---------|
<#list sched.exit_matrix.rows as row>
<#if (row.cause != convenience or included(core.term-convenience)) and (row.cause != change-of-control or (included(core.term-change-of-control) and core.term-change-of-control != notice-only)) and (row.cause != regulatory or included(core.term-regulatory))>
| ${row.cause}<#if row.cause = completion> ([[core.term]])<#elseif row.cause = breach> ([[core.term-cause]])<#elseif row.cause = insolvency> ([[core.term-insolvency]])<#elseif row.cause = convenience and included(core.term-convenience)> ([[core.term-convenience]])<#elseif row.cause = change-of-control and included(core.term-change-of-control)> ([[core.term-change-of-control]])<#elseif row.cause = regulatory and included(core.term-regulatory)> ([[core.term-regulatory]])<#elseif row.cause = health> ([[core.term-health]])</#if> | <#if row.foreground = set-by-clause and included(core.term-change-of-control)>The other party keeps its Exploitation Rights; those of the Departing Party follow [[core.term-change-of-control#licenses]]<#else>${row.foreground}</#if> | <#if row.background_license = set-by-clause and included(core.term-change-of-control)>Continues for the other party; that of the Departing Party follows [[core.term-change-of-control#licenses]]<#else>${row.background_license}</#if> | <#if row.money = set-by-clause and included(core.term-convenience)>Accrued amounts; each party bears its part of the unavoidable costs, subject to [[core.term-convenience]]<#else>${row.money}</#if> |
</#if>
</#list>
</#if>

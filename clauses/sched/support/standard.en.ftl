# Severities and times
1. *Severities.* The severities and the times under [[mss.support#times]] are: {#levels}
| Severity | Meaning | First response | Reports every | Restored within |
|-----|--------------------|-------|-------|-------|
<#list mss.support.levels as row>
| ${row.severity} | ${row.meaning} | ${row.response} | ${row.update} | ${row.restore} |
</#list>
1. *Hours.* Support is staffed ${mss.support.hours}.<#if mss.support.hours != always and mss.support.urgent_always> S1 is handled at all hours, and its times run without interruption.</#if> {#hours}
# Channels and requests
1. *Channels.* Support is reached through: {#channels}
| Channel | Use |
|--------|----------------|
<#list sched.support.channels as row>
| ${row.channel} | ${row.use} |
</#list>
1. *Content of a request.* A request states the Cloud Service and function, the severity, when the fault began, how many Authorized Users it concerns, the steps that reproduce it, and a person who can be reached. {#request}
1. *First level.* The support contacts of ${second} are in [[sched.contacts]]. They check known faults on the status page and in the Documentation before they make a request. {#first-level}
# Escalation
1. *Ladder.* A fault that is not restored goes up at these times after its report, without a further request: {#ladder}
| Level | Who | S1 open for | S2 open for |
|----|----------------|-------|-------|
<#list sched.support.ladder as row>
| ${row.level} | ${row.who} | ${row.s1} | ${row.s2} |
</#list>
1. *Record.* ${first} shall keep, for each request, the times of report, answer, reports and restoration, and shall give ${second} the list for each month in the portal. {#record}

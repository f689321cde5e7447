# Measurement
1. *Covered service.* This schedule applies to <#if included(api.grant)>the production endpoints of the API<#else>the productive service that ${first} provides under this Agreement</#if> (the **"Covered Service"**). {#covered}
1. *Availability.* Availability of a calendar month is the number of its minutes, less Downtime and excluded minutes, divided by the number of its minutes less excluded minutes, as a percentage rounded to two decimals, half up. For a part of a month, the minutes of its days count. The level is <#if included(api.access-tiers)>the one that [[sched.api-tiers#service]] states for the Tier in force<#else>${sched.sla.availability}</#if>. {#availability}
1. *Downtime.* **"Downtime"** is each full minute in which more than ${sched.sla.failing} of the requests to the Covered Service fail because of an error in it or receive no answer within the time that the <#if included(api.grant) or included(mss.access)>Documentation<#else>documentation</#if> states. It is measured at ${sched.sla.point}. The monitoring of ${first} decides, unless the logs of ${second} show that it is wrong. {#downtime}
1. *Excluded minutes.* These minutes count neither as Downtime nor as part of the month: {#excluded}
   (a) <#if included(api.maintenance)>Scheduled Maintenance<#else>maintenance that ${first} announced at least ${sched.sla.maintenance} ahead, in the hours in which the use is lowest</#if>;
   (a) a Force Majeure Event;
   (a) failures caused by ${second}, its users or its systems, or by requests beyond a limit; and
   (a) <#if included(api.suspension)>suspension that ${second} caused under [[api.suspension]]<#elseif included(mss.suspension)>suspension under [[mss.suspension]] that ${second} caused<#else>suspension that ${second} caused</#if>.
# Credits
1. *Service Credits.* For a month in which availability is below the level, ${second} receives a credit, as a percentage of the <#if included(fin.api-fees)>Fees<#else>recurring fees</#if> of that month, by the minutes of Downtime beyond those that the level allows (with each other credit under this schedule, a **"Service Credit"**): {#credits}
| Minutes beyond the level | Credit |
|----------------------|--------:|
<#list sched.sla.credits as row>
| ${row.from}<#if present(row.to)> up to, but not including, ${row.to}<#else> and more</#if> | ${row.value} |
</#list>
<#if included(api.sla)>
1. *Latency.* For a month in which latency is missed and availability is met, the Service Credit is ${sched.sla.latency_credit} of the <#if included(fin.api-fees)>Fees<#else>recurring fees</#if> of that month. {#latency}
</#if>
1. *Claim and cap.* ${second} may claim a Service Credit within ${sched.sla.claim} after the report of the month. The Service Credits of a month do not exceed ${sched.sla.cap} of its <#if included(fin.api-fees)>Fees<#else>recurring fees</#if>. ${first} shall deduct them from the next invoice or, after the last one, pay them. {#claim}
1. *Only remedy for the level.* Service Credits adjust the price to the service received. They are the only remedy in money for the missed level itself. They do not limit [[#chronic]], [[core.term-cause]] or the remedies for another breach, such as loss of data or a breach of [[core.confidentiality]], and count toward damages for the same event. {#remedy}
# Repeated failure
1. *Right to leave.* If a level is missed in ${plural(sched.sla.chronic, "month", "months")} out of ${sched.sla.window} in a row, or availability of one month falls below ${sched.sla.worst}, ${second} may terminate this Agreement by a notice within ${sched.sla.exit_notice} after the report of the last of these months. ${first} shall refund <#if included(fin.api-fees)>Fees<#else>fees</#if> paid for the time after. {#chronic}
<#if not included(sched.support)>
# Support
1. *Classes and times.* ${first} shall answer and restore errors in the Covered Service within these times from the receipt of the request, around the clock for the first class and otherwise during ${sched.sla.hours} (time of ${core.interpretation.time_zone}): {#support}
| Class | Meaning | First response | Restored |
|------|-----------------------|------------:|------------:|
<#list sched.sla.classes as row>
| ${row.class} | ${row.meaning} | ${row.response} | ${row.restoration} |
</#list>
1. *Restoration.* An error is restored when its effect falls to a lower class, even if its cause is removed later. <#if included(api.access-tiers)>Where the Tier in force states a longer first response or none, that applies. </#if>If ${first} misses a time, ${second} may call <#if present(sched.sla.contacts)>the next of the contacts below<#else>a contact with authority, whom ${first} shall name within ${sched.sla.report} after the Effective Date</#if>. {#restoration}
<#if present(sched.sla.contacts)>
| Party | Contact | E-mail |
|--------|------------|--------------|
<#list sched.sla.contacts as row>
| ${row.party} | ${row.level} | ${row.email} |
</#list>
</#if>
</#if>
# Report
1. *Monthly report.* The report of a month must state availability, Downtime and excluded minutes with their causes, <#if included(api.sla)>latency, </#if><#if included(sched.support)>and </#if>what is done against the cause of a missed level<#if not included(sched.support)>, and the requests of each class with their times</#if>. ${first} shall send it within ${sched.sla.report} after the month. {#report}

1. *Controls.* Each party shall protect the systems with which it performs or uses this Agreement by access by name and need, multi-factor authentication for administrators, encryption in transit and at rest, separation of test and production, backups that are tested, and logs that are watched. {#controls}
1. *Standard.* ${first} shall keep its systems certified, or attested by an independent auditor, under: {#standard}
<#list core.security.standards as row>
   (a) ${row};
</#list>
   \\ and shall send ${second} the current certificate or report, in confidence, within ${core.security.report} after a request.
1. *Tests and gaps.* ${first} shall have an independent tester attempt to break into those systems at least every ${core.security.test}, and shall send ${second} a summary. Each party shall close a critical gap within ${core.security.critical} after a correction exists. {#tests}
1. *Incidents.* A party that learns of unauthorized access to the other party's data, credentials or Confidential Information in its systems, or in those of its contractor, shall notify the other within ${core.security.notice}, with what it knows about the time, the scope and the data. It shall contain the incident, share new facts on each Business Day until it has ended, and report the cause and the correction within ${core.security.report} after that. {#incidents}
1. *Cost and statements.* The party in whose systems the incident occurred bears the reasonable cost of investigation and of notices that Applicable Law requires, within [[core.liability-cap]], unless the other party caused it. Neither party shall name the other in a public statement about the incident without consent, unless Applicable Law requires it. {#cost}

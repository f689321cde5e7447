1. *Tasks.* The parties share the work of support as follows: {#tasks}
| Level | Party | Tasks |
|-----|------|------------------------|
| 1 | ${second} | takes the call, identifies the End User and the product, answers questions of use, solves known faults |
| 2 | ${second} | reproduces and isolates the fault, checks versions and settings, applies known workarounds, decides whether a Supplied Product is the cause |
| 3 | ${first} | finds the cause in a Supplied Product, supplies a workaround and a correction, supplies analysis tools |
1. *Severities and times.* The severities and the times of the third level are: {#times}
| Severity | Meaning | Answer | Workaround | Correction |
|-----|----------------|-------|-------|-------|
<#list oem.support.levels as row>
| ${row.severity} | ${row.meaning} | ${row.response} | ${row.workaround} | ${row.correction} |
</#list>
1. *Content of a request.* A request states the Supplied Product and version, the Integrated Product, the severity, the steps and records that reproduce the fault, and the number of End Users that it concerns. {#request}
1. *Contacts.* The levels are reached through: {#contacts}
| Party | Level | Contact |
|------|-------|----------------|
<#list sched.product_support.contacts as row>
| ${row.party} | ${row.level} | ${row.contact} |
</#list>

# Measures
1. *Measures.* ${first} shall maintain at least these measures: {#measures}
| Area | Measure | Proof |
|-------|--------------------|---------|
<#list sched.security.measures as row>
| ${row.area} | ${row.measure} | ${row.proof} |
</#list>
# Flaws
1. *Times.* ${first} shall close a flaw within these times after it knows of it and a correction exists, or remove the danger in another way: {#times}
| Rating | CVSS base score | Closed within |
|------|--------|-------|
<#list sched.security.times as row>
| ${row.rating} | ${row.score} | ${row.time} |
</#list>
1. *Reports from outside.* ${first} shall publish an address to which anyone may report a flaw, and shall not act against a person who reports one in honest belief. {#reports}
# Shared tasks
1. *Who does what.* The parties divide the tasks of security in this way: {#shared}
| Task | ${first} | ${second} |
|-----------|-----------|-----------|
| Servers, network and operating platform | operates and secures | none |
| Accounts and rights of Authorized Users | provides the functions | opens, reviews and closes |
| Devices of Authorized Users | none | secures and updates |
| Interfaces to other systems | provides and documents | secures its end and keeps keys secret |
| Configuration of security functions | documents secure settings | chooses the settings |
| Security Incident | contains, reports and restores | decides on notices to others |

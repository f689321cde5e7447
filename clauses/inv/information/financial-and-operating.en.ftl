1. *Reports.* From the Closing ${second} shall send ${first} the reports in [[sched.information-rights#reports]], prepared from its books under the accounting principles that it uses for all its holders. {#reports}
1. *Budget and operating figures.* ${second} shall send ${first} its budget at least ${inv.information.plan} before each fiscal year and, with the figures of each Quarter, the operating figures that [[sched.information-rights#figures]] lists. {#operating}
<#if inv.information.meeting>
1. *Meeting.* Once in each Quarter the chief financial officer of ${second} shall discuss the reports with ${first}. {#meeting}
</#if>

1. *Limits.* ${second} need not give information that would break a duty to others, Applicable Law or the privilege of legal advice, or that concerns prices, customers or products where ${first} or its Affiliate competes. It shall say what it withholds and why. {#limits}
1. *Use.* ${first} may use the information to watch and value its investment and to use its rights under this Agreement. [[inv.conflicts]] states who may see it, and [[core.confidentiality]] applies. {#use}

# Subject
1. *Roles.* ${second} decides on purposes and means, and ${first} processes data about identifiable people (**"Personal Data"**) in Customer Data on its behalf. {#roles}
1. *Details.* The processing concerns: {#details}
| People | Data | Purpose | Kept for |
|--------|-------------|------------|---------|
<#list sched.data_processing.details as row>
| ${row.people} | ${row.data} | ${row.purpose} | ${row.kept} |
</#list>
# Duties
1. *Instructions.* ${first} shall process Personal Data only on documented instructions of ${second}, of which this Agreement and the settings of the Cloud Service are the first, and as Applicable Law requires. It shall tell ${second} before it acts on such a requirement, if it may, and within ${sched.data_processing.request} if it holds an instruction to be unlawful. {#instructions}
1. *No other use.* ${first} shall not sell or share Personal Data, keep, use or disclose it outside the relationship with ${second}, or combine it with data from others, except as Applicable Law on service providers allows. It shall notify ${second} if it can no longer meet its duties under that law, and ${second} may then stop the processing. {#no-other-use}
1. *People and security.* ${first} shall bind the people who handle Personal Data to confidentiality, train them, and maintain the measures in [[sched.security]]. {#security}
1. *Requests of people.* ${first} shall pass on a request of a person about its Personal Data within ${sched.data_processing.request}, and shall not answer it itself. It shall help ${second} within ${sched.data_processing.assist} to give access, correct, delete or hand over Personal Data. {#requests}
1. *Incidents.* [[mss.security#incident]] and [[mss.security#response]] apply where Personal Data is concerned. {#incidents}
1. *Assessments and proof.* ${first} shall give ${second} the information that it needs for an assessment of the processing, for a consultation of an authority, and to show that [[this]] is kept. [[mss.security#audit]] governs audits. {#proof}
1. *End.* [[mss.data-return]] governs return and deletion. {#end}
# Subprocessors
1. *List.* ${second} approves these subprocessors: {#subprocessors}
| Name | Task | Country |
|----------|--------------|--------|
<#list sched.data_processing.subprocessors as row>
| ${row.name} | ${row.task} | ${row.place} |
</#list>
1. *Changes.* ${first} shall announce a new subprocessor at least ${sched.data_processing.new_subprocessor} before it starts. If ${second} objects within that time on grounds of data protection and ${first} offers no way around the subprocessor, ${second} may end the Order concerned with a refund of prepaid fees for the time after the end. {#new}
1. *Flow-down.* ${first} shall bind each subprocessor in writing to the same duties, and answers for it as for itself. {#flow-down}
<#if sched.data_processing.european>
# Transfers from Europe
1. *Standard clauses.* For Personal Data from the European Economic Area or Switzerland that goes to a country without an adequate level of protection, the parties hereby agree on the standard contractual clauses of Commission Implementing Decision (EU) 2021/914, module two, or module three where ${second} is itself a processor. For the United Kingdom the addendum of its Information Commissioner applies. {#clauses}
1. *Choices.* In these clauses the docking clause applies, general authorization with the time in [[#new]] applies to subprocessors, the law and the courts of Ireland apply, and the tables and [[sched.security]] are their annexes. They prevail over this Agreement. {#choices}
</#if>
<#if sched.data_processing.health>
# Protected health information
1. *Business associate.* To the extent that Personal Data is protected health information under 45 C.F.R. 160.103, ${first} is a business associate of ${second}, and these paragraphs apply in addition. {#associate}
1. *Use.* ${first} shall use and disclose protected health information only as this Agreement allows or the law requires, and not in a way that would breach Subpart E of 45 C.F.R. Part 164 if ${second} did it, except for its own management and administration as 45 C.F.R. 164.504(e)(4) allows. {#use}
1. *Safeguards and subcontractors.* ${first} shall comply with Subpart C of 45 C.F.R. Part 164, and have each subcontractor that handles protected health information accept the same restrictions in writing. {#safeguards}
1. *Reports.* ${first} shall report a use or disclosure that this Agreement does not allow, including a breach of unsecured protected health information, as a Security Incident and with the content in 45 C.F.R. 164.410(c). {#reports}
1. *Rights of individuals and records.* ${first} shall within the times of [[#requests]] make available what ${second} needs under 45 C.F.R. 164.524, 164.526 and 164.528, and shall make its practices and records available to the Secretary of Health and Human Services. {#individuals}
1. *End.* A breach of these paragraphs that is not cured within the cure period in [[core.term-cause]] lets ${second} terminate this Agreement. Where return or destruction is not feasible, ${first} shall go on protecting the information and use it for nothing but what makes that so. {#health-end}
</#if>

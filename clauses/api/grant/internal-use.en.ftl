1. *The API.* This Agreement is about the application programming interface ${api.grant.name} (the **"API"**), which ${api.grant.function}. The **"Documentation"** is the technical description of the API that ${first} publishes at ${api.grant.documentation}. {#subject}
1. *License.* ${first} hereby grants ${second}, for the Term, a non-exclusive, non-transferable right to: {#license}
   (a) make Calls from the Applications for its own internal business;
   (a) use Output in that business, within [[api.restrictions]]; and
   (a) copy and use the Documentation and the software development kits that ${first} supplies, to build, test and support the Applications.
   \\ The right excludes sublicenses, and is granted for the following territory: ${api.grant.territory}.
1. *Applications.* These internal systems of ${second} may make Calls (each an **"Application"**): {#applications}
| Application | What it does |
|----------|----------------|
<#list api.grant.applications as row>
| ${row.application} | ${row.description} |
</#list>
1. *Further Applications.* ${first} shall answer a request to add an Application within ${api.grant.answer}, and shall not refuse it without a reason that lies in security, law or capacity. A new release of an Application needs no request.
1. *No use by others.* ${second} shall not give a person outside its organization access to Output or to an Application, other than its auditors and a contractor under [[#users]]. Each of its employees is an **"End User"**. {#end-users}
1. *Affiliates and contractors.* <#if api.grant.affiliates>An Affiliate of ${second} may exercise this license within the same Tier, and its employees are End Users.<#else>The license does not extend to Affiliates of ${second}.</#if> A contractor may exercise it for ${second} alone and under written duties no less strict than this Agreement. ${second} is liable for each of them as for itself. {#users}
1. *Rights not granted.* ${first} keeps every right that this Agreement does not grant. {#reserved}
> NOTE: Internal use excludes customers. If a report with Output goes to a customer, choose the variant for applications.

1. *The API.* This Agreement is about the application programming interface ${api.grant.name} (the **"API"**), which ${api.grant.function}. The **"Documentation"** is the technical description of the API that ${first} publishes at ${api.grant.documentation}. {#subject}
1. *License.* ${first} hereby grants ${second}, for the Term, a non-exclusive, non-transferable right to: {#license}
   (a) make Calls through the Applications;
   (a) show Output to End Users as part of an Application, within [[api.restrictions]]; and
   (a) copy and use the Documentation and the software development kits that ${first} supplies, to build, test and support the Applications, and distribute the kits in object code as part of them.
   \\ The right excludes sublicenses, except to End Users under [[#end-users]], and is granted for the following territory: ${api.grant.territory}.
1. *Applications.* These products and services of ${second} may make Calls (each an **"Application"**): {#applications}
| Application | What it does |
|----------|----------------|
<#list api.grant.applications as row>
| ${row.application} | ${row.description} |
</#list>
1. *Further Applications.* ${first} shall answer a request to add an Application within ${api.grant.answer}, and shall not refuse it without a reason that lies in security, law or capacity. A new release of an Application needs no request<#if included(api.certification)>, subject to [[api.certification]]</#if>.
1. *End Users.* A person that uses an Application under a contract with ${second} (an **"End User"**) may use the Output that the Application shows. It receives no API Key and makes no Calls of its own. ${second} shall bind each End User in writing to rules no less protective of ${first} than [[sched.acceptable-use]], and is liable to ${first} for its End Users as for itself. {#end-users}
1. *Affiliates and contractors.* <#if api.grant.affiliates>An Affiliate of ${second} may exercise this license within the same Tier.<#else>The license does not extend to Affiliates of ${second}.</#if> A contractor may exercise it for ${second} alone and under written duties no less strict than this Agreement. ${second} is liable for each of them as for itself. {#users}
1. *Rights not granted.* ${first} keeps every right that this Agreement does not grant. {#reserved}
> NOTE: Compare the list of applications with the product plan of the licensee for the whole term. What is not on it needs a request.

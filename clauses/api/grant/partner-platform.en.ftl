1. *The API.* This Agreement is about the application programming interface ${api.grant.name} (the **"API"**), which ${api.grant.function}. The **"Documentation"** is the technical description of the API that ${first} publishes at ${api.grant.documentation}. {#subject}
1. *License.* ${first} hereby grants ${second}, for the Term, a non-exclusive, non-transferable right to: {#license}
   (a) make Calls through the Applications, for itself and for End Users;
   (a) let End Users make Calls through an Application, under a sublicense that meets [[#end-users]];
   (a) show Output to End Users, within [[api.restrictions]]; and
   (a) copy, use and pass on to End Users the Documentation and the software development kits that ${first} supplies.
   \\ The right is granted for the following territory: ${api.grant.territory}.
1. *Applications.* These platforms of ${second} may make Calls and admit End Users (each an **"Application"**): {#applications}
| Application | What it does |
|----------|----------------|
<#list api.grant.applications as row>
| ${row.application} | ${row.description} |
</#list>
1. *Further Applications.* ${first} shall answer a request to add an Application within ${api.grant.answer}, and shall not refuse it without a reason that lies in security, law or capacity.
1. *Sublicenses to End Users.* An **"End User"** is a customer of an Application that has accepted a written sublicense from ${second}. Each sublicense must be limited to the customer's own products, carry the limits of [[api.restrictions]] and [[sched.acceptable-use]], allow no further sublicense, let ${second} suspend it, and end with this Agreement, subject to [[api.run-off]]. {#end-users}
1. *Sight and control.* ${second} shall identify each End User to ${first} in every Call by a stable identifier without personal data, shall keep a list that matches identifiers and customers, and shall stop the Calls of an End User that breaches its sublicense within ${api.suspension.notice} after ${first} asks. All Calls of End Users count toward the Quota and the Rate Limit of ${second}, which is liable to ${first} for its End Users as for itself. {#control}
1. *Affiliates and contractors.* <#if api.grant.affiliates>An Affiliate of ${second} may exercise this license within the same Tier.<#else>The license does not extend to Affiliates of ${second}.</#if> A contractor may exercise it for ${second} alone and under written duties no less strict than this Agreement. ${second} is liable for each of them as for itself. {#users}
1. *Rights not granted.* ${first} keeps every right that this Agreement does not grant. {#reserved}
> NOTE: This is resale in all but name. The provider should insist on the identifier in each call and on a monthly minimum.

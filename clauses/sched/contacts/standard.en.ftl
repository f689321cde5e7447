1. *Contacts.* The contacts of the parties are: {#people}
| Party | Function | Name and title | E-mail | Telephone |
|------|-------|-----------|--------------------|---------|
<#list sched.contacts.people as row>
| ${row.party} | ${row.function} | ${row.name} | ${row.email} | <#if present(row.phone)>${row.phone}<#else>none</#if> |
</#list>
1. *Authority.* A contact may give and receive information, and decide what this Agreement leaves to that contact. No contact may amend this Agreement. Notices go to the addresses in [[core.notices]]. {#authority}
1. *Functions not named.* Where a party has named nobody for a function, its project contact takes the place. {#missing}
1. *Change.* A party changes a contact by a message to the project contact of the other, and shall name a successor within ${sched.contacts.change} after a place falls empty. {#change}

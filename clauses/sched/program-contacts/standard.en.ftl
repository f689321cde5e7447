1. *Contacts.* The contacts for the Partner Program are: {#people}
| Party | Function | Name and title | E-mail |
|------|-------|-----------|-------------------|
<#list sched.program_contacts.people as row>
| ${row.party} | ${row.function} | ${row.name} | ${row.email} |
</#list>
1. *Change.* A party changes a contact by an entry in the Marketplace, and shall name a successor within ${sched.program_contacts.change} after a place falls empty. Contacts of Vendors stand in [[sched.vendors]]. Notices go to the addresses in [[core.notices]]. {#change}

1. *Purpose.* The parties exchange information and hold talks for the Permitted Purpose. A use of Confidential Information for development, production, sale or an investment is not part of the Permitted Purpose. {#purpose}
<#if present(loi.purpose.contacts)>
1. *Contacts.* Information is exchanged through these people, whom a party may replace by a message to the other: {#contacts}

| Party | Contact | E-mail |
|--------|------------|------------|
<#list loi.purpose.contacts as row>
| ${row.party} | ${row.name} | ${row.email} |
</#list>

</#if>

1. *Vendors at signing.* The Vendors, with the Certification Tier in which each starts and its contact for the Partner Program, are: {#list}
| Vendor | Full name | Certification Tier | Contact | E-mail |
|--------|--------------|--------|----------|-------------|
<#list prog.vendors as row>
| ${row.vendor} | ${row.vendor.name} | ${row.tier} | <#if present(row.contact)>${row.contact}<#else>see notices</#if> | <#if present(row.email)>${row.email}<#else>see notices</#if> |
</#list>
1. *Current list.* ${first} shall keep the list current in the Marketplace, with the date of each accession, each change of a Certification Tier and each exit. An entry is evidence and creates no right. Notices go to the addresses in [[core.notices]] or, for a Vendor that acceded, in its Accession Form. {#current}

1. *Listed fields by party.* Each party has the fields beside its name, in the territory and until the date stated, as [[ip.field-of-use]] provides: {#fields}
| Party | Its field | Territory | Exclusive or not |
|--------|-------------|---------|--------|
<#list ip.fields as row>
| ${row.party} | ${row.field} | ${row.territory} | <#if row.exclusive>exclusive<#if present(row.until)> until ${row.until}<#else>, no end date</#if><#else>not exclusive</#if> |
</#list>
> NOTE: Exclusive fields of the two parties must not overlap. Read each pair of descriptions against each other before this goes out.
1. *Shared fields.* <#if present(ip.field_of_use.shared)>Both parties may use the Joint IP side by side in: ${ip.field_of_use.shared}.<#else>No field is listed as shared.</#if> {#shared}
1. *Reserved fields.* <#if present(ip.field_of_use.reserved)>Neither party uses the Joint IP before a signed amendment in: ${ip.field_of_use.reserved}.<#else>No field is listed as reserved.</#if> {#reserved}
1. *White space.* In a field that this map does not list, ${ip.field_of_use.white_space}, as stated in [[ip.field-of-use#white-space]]. {#white-space}

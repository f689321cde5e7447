1. *List.* The Consortium Background of the parties on the Effective Date is: {#list}
| Party | Item | Limits and rights of third parties |
|------|----------------|-----------------|
<#list cons.assets as row>
| ${row.party} | ${row.item} | <#if present(row.limits)>${row.limits}<#else>none</#if> |
</#list>
1. *Keeping the list.* ${first} shall enter additions under [[cons.background#additions]] with their date, and send the list to each party after each change. {#keeping}

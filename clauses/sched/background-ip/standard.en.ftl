1. *Items.* This list grants no right. The items of each party under [[ip.background]] on the Effective Date are: {#items}
| Party | Item | Patents and applications | Restrictions and third-party rights |
|-------|---------------|-----------|-------------|
<#list ip.background.items as row>
| ${row.party} | ${row.description} | <#if present(row.patents)>${row.patents}<#else>none listed</#if> | <#if present(row.restrictions)>${row.restrictions}<#else>none listed</#if> |
</#list>
> NOTE: Have one engineer and one patent attorney of the client read the list aloud to each other. "Know-how relating to" is not an item.
1. *Register of additions.* An item added under [[ip.background#additions]] becomes part of this list with the date of the notice. The Partnership Management Office shall keep the list current and send it to both parties after each addition. {#register}

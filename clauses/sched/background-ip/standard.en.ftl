1. *Purpose of this list.* This list identifies Background IP under [[ip.background]]. It describes items and their limits, and grants no right. {#purpose}
# Items of each party
1. *Items.* The items of each party on the Effective Date, their patents and the limits on their use are: {#items}
| Party | Item | Patents and applications | Restrictions and third-party rights |
|-------|---------------|-----------|-------------|
<#list ip.background.items as row>
| ${row.party} | ${row.description} | <#if present(row.patents)>${row.patents}<#else>none listed</#if> | <#if present(row.restrictions)>${row.restrictions}<#else>none listed</#if> |
</#list>
> NOTE: Have one engineer and one patent attorney of the client read the list aloud to each other. "Know-how relating to" is not an item.
# Changes
1. *Register of additions.* An item added under [[ip.background#additions]] becomes part of this list with the date of the notice. The Partnership Management Office shall keep the current list with the Decision Log and shall send it to both parties after each addition. {#register}

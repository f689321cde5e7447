1. *Lead.* The party named for a territory plans and leads the market work for the products covered by this Agreement there: {#territories}

| Territory | Lead |
|----------------|-----------|
<#list gtm.territory.territories as row>
| ${row.territory} | ${row.lead} |
</#list>

1. *Work of the others.* In a territory led by another, a party shall run campaigns of its own for these products only after it has told the lead, and shall pass on an inquiry that it does not wish to serve itself within ${gtm.territory.pass_on}. {#others}
1. *No exclusivity.* A lead is a division of work. Each party may answer every request and sell in every territory<#if facts.competitors>, and the parties shall not discuss who serves which customer outside the joint products</#if><#if included(excl.grant)>; exclusivity is in [[excl.grant]] alone</#if>. {#free}

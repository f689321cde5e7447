1. *Specific warranties.* The party named beside a statement warrants to the other that the statement is true on the Effective Date: {#warranties}
| Statement | Given by |
|------------------|------|
<#list diligence.findings as row>
<#if row.leads_to = warranty>
| ${row.statement} | ${row.party} |
</#if>
</#list>
> NOTE: Each statement answers a finding of the review before signing. Compare it with the finding in the term sheet, which is printed nowhere.
1. *Cure.* If a statement proves untrue, the party that gave it shall notify the other within ${core.warranties_mutual.notice} after it learns so, and shall make the statement true at its own cost within ${core.warranties_specific.cure} after it learns so or is notified. {#cure}
1. *Remedies.* If the statement is still untrue after that time, the other party may treat it as a material breach that cannot be cured and claim its Losses. What it knew or could have known before it signed does not limit its rights. {#remedies}
1. *Time for claims.* A party that claims under [[this]] shall notify the claim within ${core.warranties_specific.period} after the Effective Date, with what it knows of the facts. Later claims are excluded, except where the party that gave the statement knew that it was untrue. {#time}

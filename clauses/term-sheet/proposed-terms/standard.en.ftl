1. *Status.* The points in the following table are a basis for drafting the Definitive Agreements. They are not an offer, are not complete, and bind a party when it has signed the Definitive Agreements and only as those state them. A word with a capital letter has the meaning that the draft of the Definitive Agreements gives it.
| Point | Proposed term (not binding) |
|--------|---------------------------|
<#list proposed_points as row>
<#if present(row.begins)>
| ${row.begins} |
</#if>
| ${row.label}<#if row.open> (open)</#if> | ${row.text} |
</#list>

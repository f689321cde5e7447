The title page and the key terms below are part of this Agreement. The body of this Agreement states the terms in full and governs. If a name, a date, an amount of money, a percentage or a period in the key terms differs from the body, the key terms prevail on that item, as [[core.precedence#key-terms]] provides.
> NOTE: The table is filled from the deal. Do not edit a figure here by hand: change the term sheet, so that the body changes with it.
| Point | Agreed term |
|--------|------------------------|
<#list parties as row>
| Party | ${row.name} ("${row.label}") |
</#list>
| Effective Date | ${deal.date}<#if front.dates = conditions-precedent>, or the later day that [[front.dates]] describes</#if> |
<#list points as row>
<#if present(row.begins)>
| ${row.begins} |
</#if>
| ${row.label} | ${row.text} |
</#list>

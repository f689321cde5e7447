The title page and the key terms below are part of this Agreement. The key terms summarize its body, and [[core.precedence#key-terms]] states which of them governs if they differ.
> NOTE: The table is filled from the deal. Do not edit a figure here by hand: change the term sheet, so that the body changes with it.
| Point | Agreed term |
|--------|------------------------|
<#if included(prog.structure)>
| Platform | ${first.name} ("${first}") |
| Integrator | ${second.name} ("${second}") |
| Vendors | ${vendor} |
<#else>
<#list parties as row>
| Party | ${row.name} ("${row.label}") |
</#list>
</#if>
| Effective Date | ${deal.date}<#if front.dates = conditions-precedent>, or the later day on which the last condition is met or waived</#if> |
<#list points as row>
<#if present(row.begins)>
| ${row.begins} |
</#if>
| ${row.label} | ${row.text} |
</#list>

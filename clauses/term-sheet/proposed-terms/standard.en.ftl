1. *Status.* The following points are a basis for drafting the Definitive Agreements. They are neither an offer nor complete, and bind a party when it has signed the Definitive Agreements and as those state them.<#if alongside(any)> Words with a capital letter have the meaning that the draft of the Definitive Agreements gives them.</#if>
<#if alongside(any)>
| Point | Proposed term (not binding) |
|---------|---------------------------|
<#list proposed_points as row>
<#if present(row.begins)>
| ${row.begins} |
</#if>
| ${row.label}<#if row.open> (open)</#if> | ${row.text} |
</#list>
</#if>

This term sheet<#if present(term_sheet.introduction.date)>, dated ${term_sheet.introduction.date},</#if> states the main terms on which the following parties plan to sign <#if count(agreements) > 0>the following (the **"Definitive Agreements"**): <#list agreements as row>the ${row.title}<#sep>, </#list>.<#else>the definitive agreements on their partnership (the **"Definitive Agreements"**).</#if><#if present(deal.structure)> The planned form is: ${deal.structure}.</#if><#if count(agreements) = 0> The Definitive Agreements are still to be drafted.</#if> Only the part with the heading *Binding provisions* binds the parties. The rest records where their talks stand and creates no right and no duty.
| Party | Address | Referred to as |
|----------|--------------|-----|
<#list parties as row>
| ${row.name} | ${row.address} | ${row.label} |
</#list>

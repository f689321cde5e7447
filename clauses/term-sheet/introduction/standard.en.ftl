This term sheet<#if present(term_sheet.introduction.date)>, dated ${term_sheet.introduction.date},</#if> states the main terms on which the following parties plan to sign <#if alongside(any)>the following (the **"Definitive Agreements"**): <#list agreements as row>the ${row.title}<#sep>, </#list>.<#else>the definitive agreements on their partnership (the **"Definitive Agreements"**), which are still to be drafted.</#if> Only the part with the heading *Binding provisions* binds the parties. The rest records where their talks stand and creates no right and no duty.
| Party | Address | Referred to as |
|----------|--------------|-----|
<#list parties as row>
| ${row.name} | ${row.address} | ${row.label} |
</#list>

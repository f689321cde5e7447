1. *Survivors.* The following provisions outlive this Agreement, with the definitions, schedules and rules of interpretation that they use. No other provision outlives it, except as needed for [[core.wind-down]] or for a license that continues under [[core.effects#licenses]]: {#list}
   (a) for the time stated after the end of this Agreement, or longer where they say so: <#list survivors as row><#if present(row.tail)>${row.reference} (${row.tail}); </#if></#list>and
   (a) without limit in time: <#list survivors as row><#if not present(row.tail)>${row.reference}; </#if></#list>and [[this]].

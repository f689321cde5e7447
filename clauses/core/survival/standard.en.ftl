1. *Survivors.* The following outlive this Agreement, with the definitions and the rules of interpretation that they use, and no other provision does, except to the extent that [[core.wind-down]] or a license that continues under [[core.effects#licenses]] needs it: {#list}
   (a) for the time stated after the end of this Agreement: <#list survivors as row><#if present(row.tail)>${row.reference} (${row.tail}); </#if></#list>and
   (a) without limit in time: <#list survivors as row><#if not present(row.tail)>${row.reference}; </#if></#list>

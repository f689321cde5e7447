1. *Survivors.* These provisions outlive this Agreement, each for the time stated or, where none is stated, without limit in time: {#list}
<#list survivors as row>
   (a) ${row.reference}<#if present(row.tail)>, for ${row.tail} after the end of this Agreement</#if>;
</#list>
   \\ and the definitions and the rules of interpretation that they use.
1. *Nothing else.* No other provision outlives this Agreement, except to the extent that a Wind-Down Period under [[core.wind-down]] or a license that continues under [[core.effects#licenses]] needs it.
1. *End of a period.* When the time stated for a provision ends, rights that arose under it before stay enforceable.

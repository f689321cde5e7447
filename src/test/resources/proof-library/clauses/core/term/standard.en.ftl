1. *Term.* This agreement lasts ${core.term.length}.
<#if present(third)>
1. *Guarantor.* ${third} guarantees it.
</#if>
<#if alongside(transport)>
1. *Transport.* It also lasts as long as [[transport:ship.carriage]] needs.
</#if>

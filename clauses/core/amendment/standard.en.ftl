1. *Signed writing.* This Agreement is amended only by a document that states that it amends this Agreement, names the provision that it changes, and is signed for each party by a person with authority to bind it. An e-mail, a chat, minutes, a course of dealing, a purchase order and terms accepted by a click do not amend it. {#signed}
<#if included(prog.changes)>
1. *Program and accession.* [[prog.changes]] and [[prog.accession]] state which changes take effect without the signature of each party. {#program}
</#if>
<#if included(gov.steering-committee) or included(gov.change)>
1. *Committees and plans.* <#if included(gov.steering-committee)>No body under this Agreement has authority to amend this Agreement or to waive a right under it.</#if><#if included(gov.change)> A change to a plan or a schedule under [[gov.change]] is not an amendment.</#if> {#committees}
</#if>

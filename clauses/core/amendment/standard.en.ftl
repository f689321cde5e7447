1. *Signed writing.* This Agreement is amended only by a document that states that it amends this Agreement, names the provision that it changes, and is signed for each party by a person with authority to bind it. {#signed}
1. *What does not amend.* An e-mail, a chat, minutes, a course of dealing, a purchase order and terms that a person accepts by a click do not amend this Agreement. {#informal}
<#if included(gov.steering-committee)>
1. *Committees.* The Steering Committee and every other body under this Agreement have no authority to amend this Agreement or to waive a right under it. {#committees}
</#if>
<#if included(gov.change)>
1. *Changes of plan.* A change to a plan or a schedule that [[gov.change]] allows takes effect as [[gov.change]] provides and is not an amendment. {#plans}
</#if>

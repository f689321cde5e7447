1. *Passing on.* A party that receives an inquiry about a product of another shall pass it on within ${gtm.lead_rules.answer}, with the contact, the need and the source, through the list in use under this Agreement. {#passing}
1. *Answer.* The receiving party shall contact the lead within ${gtm.lead_rules.answer} after receipt, and accept or return it with a reason within ${gtm.lead_rules.accept}. A lead not returned in time is accepted. {#answer}
1. *Return.* A lead without a recorded step for ${gtm.lead_rules.work} goes back to the party that passed it on, which may work it itself. {#return}
1. *Use.* A party may use a lead of another for the products covered by this Agreement alone, and shall not sell it, add it to a general mailing list or use it against the party that gave it. <#if facts.personal_data>A party shall not contact a lead that is an individual without the notice and the consent that Applicable Law requires, which the party that collected them shall prove on request.</#if> {#use}
<#if included(rev.attribution)>
1. *Attribution.* A lead alone decides no share. [[rev.attribution]] states which sales count. {#attribution}
</#if>

1. *Duty.* The Recipient shall keep the Confidential Information of the Discloser secret and shall not disclose it, except as [[this]] or [[core.compelled]] allows<#if included(core.publications)> or as a publication cleared under [[core.publications]] contains it</#if>. {#duty}
1. *Permitted use.* The Recipient may use Confidential Information to perform this Agreement and to exercise a right that this Agreement gives it, and shall not use it for another purpose. Except as this Agreement expressly allows, the Recipient shall not: {#use}
   (a) reverse engineer, decompile, disassemble or analyze the composition of a sample, device, software or model that it receives from the Discloser, unless Applicable Law gives it that right despite an agreement to the contrary;
   (a) file an application for a patent or another registered right that uses or discloses Confidential Information; or
   (a) remove or change a marking of confidentiality or ownership.
1. *Marking.* Information is protected whether or not it is marked. A marking is evidence that it is confidential, and the lack of one is not evidence to the contrary. {#marking}
1. *Oral and visual disclosures.* Information disclosed orally, visually or by demonstration is protected in the same way. Either party may send a written summary of it within ${core.confidentiality.oral_confirmation} after the disclosure, and a Recipient that disagrees with the summary shall say so within ${core.confidentiality.oral_confirmation} after receipt. The lack of a summary does not end protection. {#oral}
1. *Doubt.* A Recipient that doubts whether information is confidential shall ask the Discloser, who shall answer within ${core.confidentiality.doubt}. Until the answer arrives or that time has passed, the Recipient shall treat the information as Confidential Information. {#doubt}
1. *Standard of care.* The Recipient shall protect Confidential Information with at least the care that it uses for its own secrets of like importance, and with no less than reasonable care. Reasonable care includes: {#care}
   (a) access by individual credentials, removed within ${core.confidentiality.access_removal} after the need for it ends;
   (a) encryption in transit and, on portable devices and in hosted storage, at rest; and
   (a) no entry into a tool or service of a third party that may use it for its own purposes, such as to train a model.
1. *Need to know and flow-down.* The Recipient may disclose Confidential Information to a Representative that needs it for a use that [[#use]] allows. Before the disclosure the Recipient shall ensure that the Representative: {#recipients}
   (a) has been told that the information is confidential and for what it may be used; and
   (a) is bound, by written agreement or by professional duty, to protect it at least as well as [[this]] requires.
   \\ The Recipient is liable for what its Representatives do or fail to do as if it had done or failed to do it. Within ${core.confidentiality.recipient_list} after a request, it shall name the contractors that hold Confidential Information.
<#if included(core.antitrust)>
1. *Competitively Sensitive Information.* The Recipient shall give Competitively Sensitive Information to no one other than the persons whom [[core.antitrust]] admits. {#sensitive}
</#if>
1. *Shared information.* The terms of this Agreement are Confidential Information of each party.<#if included(ip.foreground)> Non-public information in Foreground IP is Confidential Information of the party that owns it, whichever party created or disclosed it, and of each party where they own it jointly.</#if> Each party owes the duties in [[this]] as a Recipient for this information, unless it owns the information alone. It may use and disclose what it owns as its ownership and the licenses under this Agreement allow<#if included(ip.trade-secret-choice)>, subject to [[ip.trade-secret-choice]]</#if>. {#shared}
1. *Disclosure of the terms.* A party may disclose the terms of this Agreement in confidence to its auditors, insurers, lenders and professional advisers, and to a prospective acquirer, investor, assignee or licensee, to the extent that each needs them for its work or its decision. Until it has signed a transaction with an acquirer, investor, assignee or licensee, the party shall black out prices and technical details for that person. {#terms}
1. *Exceptions.* [[#duty]] and [[#use]] do not apply to information to the extent that the Recipient shows by written records that it: {#exceptions}
   (a) is or becomes public other than through a breach of this Agreement;
   (a) was lawfully known to the Recipient, free of a duty of confidence, before it received it from the Discloser;
   (a) was received from a third party that, as far as the Recipient knew after reasonable inquiry, was free to disclose it; or
   (a) was developed by individuals working for the Recipient who had no access to the Confidential Information.
   \\ A combination of features is within an exception if the combination itself is, and not merely because each feature is. No exception applies to information about identifiable individuals. For information that [[#shared]] covers, a party cannot rely on its own earlier knowledge or its own development in the work under this Agreement.
<#if core.confidentiality.trade_secret_tail>
1. *Trade Secrets.* For Confidential Information that is a Trade Secret, the duties in [[this]] continue for as long as it remains a Trade Secret or would remain one but for a breach of this Agreement. After the end of this Agreement the Recipient may ask in writing what the Discloser still holds as Trade Secrets. The Discloser shall list it by subject within ${core.confidentiality.destroy} after the request, and what the list leaves out follows [[#duration]]. {#trade-secrets}
<#else>
1. *Trade Secrets.* The duties in [[this]] end for a Trade Secret when they end for other Confidential Information. The Discloser may withhold a Trade Secret that this Agreement does not require it to deliver.
> NOTE: Tell the client that this choice can end the legal protection of its trade secrets when the period runs out.
</#if>
<#if core.confidentiality.residuals>
1. *Residual knowledge.* An individual who had access to Confidential Information with permission may use general ideas, concepts and know-how that remain in that individual's unaided memory and were not memorized on purpose. This permission does not extend to Trade Secrets<#if included(core.antitrust)>, Competitively Sensitive Information</#if> or source code, does not allow disclosure of the source, and is not a license under patents or copyrights.
<#else>
1. *Residual knowledge.* The duties in [[this]] also apply to Confidential Information that an individual remembers. They do not restrict the general skill and experience that an individual gains in the work, or the assignment of individuals to other work.
</#if>
1. *Unauthorized use or disclosure.* Within ${core.confidentiality.breach_notice} after the Recipient learns of or reasonably suspects a use or disclosure in breach of [[this]], it shall notify the Discloser and state what it knows. The Recipient shall then: {#breach}
   (a) take the steps in its power to stop the breach and recover the information;
   (a) give the Discloser the facts that it needs to protect its rights; and
   (a) report, within ${core.confidentiality.breach_report} after the notice, what it has changed to prevent another breach.
1. *Return and destruction.* Within ${core.confidentiality.destroy} after a written request of the Discloser, and again after the end of this Agreement, the Recipient shall return or destroy, as the Discloser chooses, the Confidential Information that it and its Representatives hold, and shall confirm this in a certificate signed by an officer. A request during the Term does not extend to what the Recipient needs under this Agreement. The Recipient may keep: {#return}
   (a) what it needs to exercise a right that continues after the end of this Agreement;
   (a) one copy in its legal files as evidence of what it received;
   (a) what Applicable Law requires it to keep, for as long as it does; and
   (a) backup copies within the limits of [[#backups]].
   \\ [[this]] applies to what the Recipient keeps for as long as it keeps it.
1. *Backups.* The Recipient need not search routine backup copies that its ordinary users cannot reach, if they are overwritten within ${core.confidentiality.backup} after they are made. It shall not restore Confidential Information from them, except as part of a full restoration of a system, and shall then delete it again. {#backups}
1. *Duration.* The duties in [[this]] apply from the first disclosure, including one made before the Effective Date in view of this Agreement, during the Term, and for ${core.confidentiality.term} after the end of this Agreement. They last longer where [[#return]]<#if core.confidentiality.trade_secret_tail> or [[#trade-secrets]]</#if> says so. {#duration}
1. *Ownership.* The Discloser keeps its rights in its Confidential Information. A disclosure gives no license, and no warranty, beyond those that this Agreement states. {#ownership}
1. *Remedies.* A breach of [[this]] can cause harm that damages do not repair, and [[core.equitable-relief]] applies to it. {#remedies}

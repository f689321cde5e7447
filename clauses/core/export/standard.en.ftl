1. *Compliance.* Each party shall comply with Export Laws in its work under this Agreement. {#compliance}
1. *Classification.* A party that brings an item, software or technology into the work shall determine its classification under Export Laws, and shall state it to the other party in writing at least ${core.export.classification_notice} before the first transfer. The party that creates something in the work shall do the same for it, and each party shall correct a classification that changes. {#classification}
<#if present(core.export.classifications)>
1. *Known classifications.* The parties have stated these classifications at signing: {#known}
| Party | Item | Classification |
|------|------------|--------|
<#list core.export.classifications as row>
| ${row.party} | ${row.item} | ${row.classification} |
</#list>
</#if>
1. *Controlled transfers.* A party shall not export, reexport, transfer or release Controlled Technology, physically, electronically, orally or by remote access, unless the license or other authorization that Export Laws require is in force and its conditions are met. A party shall not bring defense articles or military technical data into the work without the prior consent of the other party. {#transfers}
1. *Deemed exports.* Access by an individual can be an export to that individual's country. A party shall give its Representatives access to Controlled Technology of the other party only after it has checked that Export Laws allow that access, shall limit access to them by name, and shall carry out the check without unlawful discrimination. {#deemed}
1. *Screening.* Each party shall screen the Representatives, contractors and receivers of items that it involves against the lists of restricted and sanctioned persons that apply to it, before they are involved and at least once every ${core.export.screening}. Each party confirms that it is not on one of these lists, that no person with Control of it is, and that Export Laws do not treat it as listed because of its owners. It shall notify the other party within ${core.export.incident} after that changes. {#screening}
1. *Prohibited uses and destinations.* A party shall not use what it receives under this Agreement, or allow its use: {#prohibited}
   (a) in or for a country or territory that is under a comprehensive embargo, or by a person on a list in [[#screening]];
   (a) for nuclear, chemical or biological weapons, missiles, or unmanned systems able to deliver them; or
   (a) for a military or military intelligence use or user that Export Laws forbid.
<#if core.export.responsibility = coordinator>
1. *Licenses.* ${core.export.coordinator} shall identify, apply for and manage the licenses that the work needs, in its own name or in the name of the party that makes the transfer. The party that makes the transfer shall authorize it to do so and remains bound to comply with a license in its own acts.
<#else>
1. *Licenses.* The party that makes a transfer shall identify, apply for and manage the license that the transfer needs, at its own cost.
</#if>
1. *Assistance.* The other party shall supply end-use statements, information and signatures for a license within ${core.export.assistance} after a request, and shall comply with each license condition that has been sent to it. {#assistance}
1. *Right to hold.* A party may withhold or suspend a transfer or an access for as long as it reasonably believes that Export Laws require a license that is not in force, forbid the transfer, or leave a classification open. It shall notify the other party within ${core.export.incident} with its reason. The hold is not a breach, and dates that depend on the transfer move by its length. {#hold}
1. *Long hold.* If a hold lasts longer than ${core.export.long_stop}, or a license is finally refused, the parties shall <#if included(gov.change)>decide under [[gov.change]] how the work continues without the transfer<#else>change the work so that it continues without the transfer</#if>. <#if included(core.term-regulatory)>[[core.term-regulatory]] applies if that is not possible.<#else>[[core.escalation]] applies if they do not settle the change.</#if> {#long-hold}
1. *Conflicting law.* Nothing in this Agreement requires a party to do, or to refrain from doing, anything if that would breach antiboycott or blocking law or another part of Export Laws that applies to it. {#conflict}
1. *Incidents.* A party that learns of a possible breach of Export Laws in the work shall stop the access or transfer concerned and notify the other party within ${core.export.incident}. Each party decides on its own disclosures to authorities and, where lawful, shall tell the other party before it names it. {#incidents}
1. *Records.* Each party shall keep the records that Export Laws require of transfers, licenses and screenings under this Agreement for ${core.export.records} after the transfer, and [[this]] continues to apply after the end of this Agreement to what a party received. {#records}

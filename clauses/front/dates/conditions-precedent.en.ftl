1. *Signature.* From the date of the last signature<#if present(front.dates.signature)>, planned for ${front.dates.signature},</#if> the provisions in [[#binding]] bind the parties. {#signature}
1. *Conditions.* The rest of this Agreement takes effect on the Effective Date, once each of these conditions is met or waived: {#conditions}
| Condition | Party that sees to it |
|----------------|------|
<#list front.dates.conditions as row>
| ${row.condition} | ${row.party} |
</#list>
<#if present(diligence.findings)>
<#list diligence.findings as row>
<#if row.leads_to = condition>
| ${row.statement} | ${row.party} |
</#if>
</#list>
</#if>
> NOTE: Typical conditions are board approval, consent of a third party or lender, merger or foreign investment clearance, and the end of an earlier agreement. A condition that one party can fail at will is an option: name the owner and keep the efforts duty.
1. *Efforts.* The party named beside a condition shall use Reasonable Efforts to meet it within the period in [[#long-stop]], and shall notify the other party within ${front.dates.condition_notice} after it learns that the condition is met or can no longer be met. The other party shall give the information and signatures that this requires.
1. *Waiver.* The parties may waive a condition in a writing that both sign, except one that Applicable Law imposes.
1. *No early performance.* Until the Effective Date a party shall not carry out a part of this Agreement that Applicable Law forbids before a condition is met, and each party shall run its business independently.
1. *Binding from signature.* From the date of the last signature the parties are bound by [[core.definitions]], [[core.interpretation]], [[this]], [[core.confidentiality]], [[core.compelled]] and [[core.publicity]]. From that date the following apply as well: <#if included(core.antitrust)>[[core.antitrust]], </#if>[[core.governing-law]], [[core.dispute]], [[core.notices]], <#if included(core.costs)>[[core.costs]], </#if>[[core.amendment]] and [[core.entire-agreement]]. {#binding}
1. *Long stop.* If a condition is neither met nor waived within ${front.dates.long_stop} after the last signature, a party may terminate this Agreement by notice until the Effective Date occurs. A party whose breach of [[this]] caused the delay shall not give that notice. Neither party is liable for the termination itself. {#long-stop}
1. *Fixed dates.* A date that this Agreement fixes by the calendar does not move because a condition is met late. A period that runs from the Effective Date does.

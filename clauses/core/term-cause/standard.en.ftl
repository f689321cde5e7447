1. *Termination for breach.* If a party does not cure a material breach of this Agreement within the cure period, the other party may terminate this Agreement by notice. The cure period is ${core.term_cause.cure} or, for non-payment, ${core.term_cause.payment_cure} from the receipt of a notice that describes the breach and states what would cure it.<#if core.term_cause.extended_cure> For a breach other than non-payment it grows by up to ${core.term_cause.extended} if the party in breach, before it ends, sends a plan with dates for a cure within the longer time, and keeps to it.<#else> It does not grow because the cure has begun.</#if> {#breach}
> NOTE: Two notices are needed: this one, and the notice of termination after the cure period. A termination without the first is itself a breach.
1. *Material breach.* A breach is material if it deprives the other party of a substantial part of what it may expect under this Agreement and, without further proof, in each of these cases: {#material}
   (a) non-payment of an undisputed amount that is overdue;
<#if included(jda.plan)>
   (a) failure to provide people, equipment or funds as this Agreement requires, if it delays a Milestone;
</#if>
   (a) use or disclosure of the other party's <#if included(ip.background)>Background IP or </#if>Confidential Information beyond what this Agreement allows; and
<#if included(ip.foreground)>
   (a) a transfer or license of Foreground IP to a third party beyond what this Agreement allows.
<#else>
   (a) use of the other party's Intellectual Property Rights beyond what this Agreement allows.
</#if>
1. *Incurable and repeated breach.* No cure period applies to a breach that cannot be cured, such as publication of a Trade Secret or fraud, or when the other party has received notice of ${plural(core.term_cause.repeat_count, "material breach", "material breaches")} within ${core.term_cause.repeat_window}, cured or not. The notice of termination must then be given within ${core.term_cause.cure} after the terminating party learned of the last breach. {#incurable}
1. *Contested breach.* <#if core.term_cause.contested_stay>If the party in breach contests the breach in good faith within the cure period and starts [[core.escalation]], the termination takes effect when the breach has been agreed or decided and not cured within the cure period counted from then. This does not apply to non-payment of an undisputed amount or to a breach that cannot be cured.<#else>A contest of the breach does not delay the termination. If it is later decided that there was no ground, the notice counts as a breach of this Agreement.</#if>
1. *Limits and suspension.* <#if included(jda.program)>Where the breach leaves other Projects unaffected, the other party may limit the termination to the Project concerned. </#if>Until the termination takes effect, the party not in breach may suspend the performance that depends on what is withheld from it.

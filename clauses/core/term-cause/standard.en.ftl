1. *Termination for breach.* If a party commits a material breach of this Agreement, the other party may terminate this Agreement by notice, if the breach has not been cured when the cure period in [[this]] ends. {#breach}
1. *Material breach.* A breach is material if it deprives the other party of a substantial part of what it may expect under this Agreement. In each of these cases it is material without further proof: {#material}
   (a) non-payment of an undisputed amount that is overdue;
   (a) failure to provide the people, equipment or funds that the Project Plan or [[fin.cost-sharing]] requires, if it delays a Milestone;
   (a) use or disclosure of the other party's Background IP or Confidential Information beyond what this Agreement allows; and
   (a) a transfer or license of Foreground IP to a third party beyond what this Agreement allows.
1. *Notice of breach.* The notice must describe the breach, name the provision, and state what would cure it. The cure period is ${core.term_cause.cure} from the receipt of the notice or, for non-payment, ${core.term_cause.payment_cure}. {#cure}
> NOTE: Two notices are needed: this one, and the notice of termination after the cure period. A termination without the first is itself a breach.
<#if core.term_cause.extended_cure>
1. *Extended cure.* The cure period for a breach other than non-payment grows by up to ${core.term_cause.extended} if the party in breach, before the period ends, sends a plan with dates that leads to a cure within the longer time, and keeps to it. {#extended}
<#else>
1. *No extension.* The cure period does not grow because the cure has begun.
</#if>
1. *Breach that cannot be cured.* If the breach cannot be cured, no cure period applies, and the termination takes effect on the date that the notice states, not later than ${core.term_cause.cure} after its receipt. Disclosure of a Trade Secret to the public, fraud, and a willful breach of [[core.anti-bribery]] cannot be cured. {#incurable}
1. *Repeated breach.* A party may also terminate this Agreement by notice, without a further cure period, when the other has received notice of ${plural(core.term_cause.repeat_count, "material breach", "material breaches")} within ${core.term_cause.repeat_window}, even if each of them was cured. It may do so within ${core.term_cause.cure} after the last of these breaches became known to it. {#repeated}
<#if core.term_cause.contested_stay>
1. *Contested breach.* If the party in breach contests the breach in good faith within the cure period and starts [[core.escalation]], the termination takes effect when the breach has been agreed or decided and has not been cured within the cure period counted from then. This does not apply to non-payment of an undisputed amount or to a breach that cannot be cured.
<#else>
1. *Contested breach.* That the other party contests the breach does not delay the termination. If it is later decided that there was no ground, the party that gave the notice is liable as for a breach of this Agreement.
</#if>
1. *One Project.* Where the breach concerns one Project and leaves the others unaffected, the other party may limit the termination to that Project; [[core.effects]] then applies to that Project alone.
1. *Other rights.* Until the termination takes effect, the party not in breach may suspend the performance that depends on the performance withheld from it. Termination leaves its other rights untouched, subject to [[core.non-exclusive-remedies]].

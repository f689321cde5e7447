1. *When a Deadlock arises.* A matter is in Deadlock when: {#occurs}
   (a) the Steering Committee has not decided it in the time that the Decision Matrix gives or, if it gives none, within ${gov.deadlock.after} after the matter was first put to the vote;
   (a) a second meeting called on it under [[gov.steering-committee#quorum]] had no quorum; or
   (a) a party refers it by notice where another provision of this Agreement allows that.
   \\ A disagreement about breach, validity, ownership or the meaning of this Agreement is no Deadlock but a Dispute under [[core.escalation]].
1. *Steps.* Either party may start the steps by a notice with its proposal and reasons. The other party shall answer with its own within ${gov.partnership_management_office.agreement_period} after it receives the notice. {#ladder}
   (a) *Sponsors.* The Executive Sponsors shall meet and try to decide within ${gov.deadlock.sponsors} after the notice.
   (a) *Executives.* If they do not decide, the ${gov.deadlock.executive_title} of the parties shall meet and try to decide within ${gov.deadlock.executives} after that period.
   \\ A decision that both persons at a step sign counts as a unanimous decision of the Steering Committee.
1. *Meanwhile.* Until the decision both parties shall continue to work under the Project Plan and the approved Budget, and neither party shall act alone on the matter, except under [[gov.decision-matrix#urgent]]. {#meanwhile}
1. *Status quo.* If the matter is not decided in the second step, the steps end, and [[#status-quo]] applies. {#final}
> NOTE: This favors the side that wants nothing to change. Check what happens at a stage gate: the project goes on hold and, at the end of the hold, stops.
1. *If there is no decision.* A proposal that is not decided by the end of the steps is not adopted, and a party shall not put it again within ${gov.deadlock.pause} unless the facts have changed. If a Project cannot go on without the decision, it goes on hold under [[jda.program#gates]]. {#status-quo}
1. *Record and other rights.* What a party proposes or says in the steps is not evidence in a later proceeding. The steps suspend no right to terminate, to payment or to interim relief. {#record}

1. *When a Deadlock arises.* A matter is in Deadlock when: {#occurs}
   (a) the Steering Committee has not decided it in the time that the Decision Matrix gives or, if it gives none, within ${gov.deadlock.after} after the matter was first put to the vote;
   (a) a second meeting called on it under [[gov.steering-committee#quorum]] had no quorum;
   (a) a party has referred it in writing under [[this]] where this Agreement permits.
   \\ A disagreement about breach, validity, ownership or the meaning of this Agreement is a Dispute and not a Deadlock, and goes to [[core.escalation]].
1. *Steps.* Either party may start the steps by a notice to the other party with its proposal and its reasons. The other party shall answer with its own proposal within ${gov.partnership_management_office.agreement_period} after it receives the notice. {#ladder}
   (a) *Sponsors.* The Executive Sponsors shall meet and try to decide within ${gov.deadlock.sponsors} after the notice.
   (a) *Executives.* If they do not decide, the ${gov.deadlock.executive_title} of the parties shall meet and try to decide within ${gov.deadlock.executives} after that period.
   \\ A decision that both persons at a step sign has the effect of a unanimous decision of the Steering Committee. If neither step brings a decision, [[#final]] applies.
1. *Meanwhile.* Until the matter is decided, the Project Plan and the approved Budget stay in force, both parties shall continue their work, and neither party shall act alone on the matter, except for a measure under [[gov.decision-matrix#urgent]]. {#meanwhile}
1. *Status quo.* If the matter is not decided in the second step, the steps end, and [[#status-quo]] applies. {#final}
> NOTE: This favors the side that wants nothing to change. Check what happens at a stage gate: the project goes on hold and, at the end of the hold, stops.
1. *If there is no decision.* A proposal that is not decided by the end of the steps is not adopted, and a party shall not put it again within ${gov.deadlock.pause} unless the facts have changed. If a Project cannot go on without the decision, it goes on hold and [[jda.program#gates]] applies to the hold. {#status-quo}
1. *Record and other rights.* Proposals and statements made in the steps are not evidence in a later proceeding. The steps do not suspend a right to terminate, a right to payment or a right to interim relief under this Agreement. {#record}

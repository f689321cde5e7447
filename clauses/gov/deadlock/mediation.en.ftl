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
1. *Mediation.* Within ${gov.deadlock.last_step} after the second step, either party may refer the matter to mediation under ${gov.deadlock.mediation_rules} by notice to the other party. {#final}
   (a) *Mediator.* If the parties have not appointed one mediator within ${gov.deadlock.sponsors} after the notice, the institution that administers those rules appoints the mediator on the request of either party.
   (a) *Conduct.* Each party shall send a person with authority to settle to at least one session. The mediation ends when the parties sign a settlement, when the mediator ends it, or at the end of ${gov.deadlock.mediation} after the appointment, whichever is first.
   (a) *Effect and cost.* A settlement that both parties sign has the effect of a unanimous decision of the Steering Committee. Each party shall pay half of the cost of the mediator and the institution.
1. *If there is no decision.* A proposal that is not decided by the end of the steps is not adopted, and a party shall not put it again within ${gov.deadlock.pause} unless the facts have changed. If a Project cannot go on without the decision, it goes on hold and [[jda.program#gates]] applies to the hold. {#status-quo}
1. *Record and other rights.* Proposals and statements made in the steps are not evidence in a later proceeding. The steps do not suspend a right to terminate, a right to payment or a right to interim relief under this Agreement. {#record}

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
1. *Exit.* If a Project cannot go on without the decision, either party may within ${gov.deadlock.last_step} after the second step leave that Project by notice of ${gov.deadlock.exit_notice}. In other matters [[#status-quo]] applies after the second step. {#final}
   (a) *Which matters.* A Project cannot go on without a decision on the release of its next stage, on the Budget of that stage, or on a change without which a Milestone cannot be met as the plan states.
   (a) *During the notice.* Both parties shall perform the tasks of the released stage, the party that leaves shall hand over its tasks and the knowledge needed for them, and neither party shall make a new commitment that the other would have to share.
   (a) *Money.* The party that leaves bears its share of the Program Costs of that Project until the end of the notice, and of approved commitments that cannot be ended. It owes no compensation for the exit.
   (a) *Going on alone.* The other party may continue the Project alone, with its licenses under this Agreement, if it says so before the notice ends. Otherwise the Project ends with the notice, and [[jda.program#close-out]] applies.
   (a) *Rights.* [[core.effects]] applies to the exit, with the outcome that [[sched.exit-matrix]] states for any other ground.
   (a) *Excluded.* A party that caused the Deadlock by a breach that it has not cured shall not leave on this ground.
> NOTE: This exit has the outcome of the last row of the exit schedule (any other ground). Compare that row with the one for termination for convenience: the side that leaves because of a deadlock should not do better than one that leaves without a reason.
1. *If there is no decision.* A proposal that is not decided by the end of the steps is not adopted, and a party shall not put it again within ${gov.deadlock.pause} unless the facts have changed. If a Project cannot go on without the decision, it goes on hold under [[jda.program#gates]]. {#status-quo}
1. *Record and other rights.* What a party proposes or says in the steps is not evidence in a later proceeding. The steps suspend no right to terminate, to payment or to interim relief. {#record}

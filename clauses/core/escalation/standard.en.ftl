1. *Notice of Dispute.* A party that wants to have a Dispute settled shall notify the other of it, stating the facts, its position and the remedy that it seeks, with the documents on which it relies. {#notice}
1. *Levels.* The parties shall have the following people negotiate in good faith, one level after the other. The time of the first level runs from receipt of the notice of the Dispute, and the time of each further level from the end of the time of the level before it. {#levels}
| Who negotiates | Time |
|--------------------------|--------|
<#list core.escalation.levels as row>
| ${row.people} | ${row.time} |
</#list>
1. *Meetings.* At each level each party shall send people with authority to settle the Dispute, and the people of that level shall meet, in person or by video, within ${core.escalation.meeting} after its time begins. If a party does not take part at a level, the other may pass to the next level at once.
1. *Stand-still.* Until the time of the last level has ended, neither party shall start court or arbitration proceedings about the Dispute, other than: {#stand-still}
   (a) proceedings for relief under [[core.equitable-relief]]; and
   (a) proceedings without which a right would be lost because a period ends.
1. *Limitation periods.* Every limitation period and other time limit for the matters in Dispute is suspended from receipt of the notice of the Dispute until ${core.escalation.tolling} after the time of the last level has ended.
1. *Work continues.* During a Dispute each party shall continue to perform this Agreement. If the Dispute concerns the ownership of a result, each party may continue to use that result as it could before the Dispute, and neither thereby gives up its position. A party may hold back an amount to the extent that [[fin.payment]] allows.
1. *Confidential talks.* What a party offers, admits or says in the escalation is confidential and without prejudice, and neither party shall use it as evidence in proceedings. Evidence that exists independently remains usable.
1. *Costs.* Each party bears its own costs of the escalation.
1. *Deadlock.* A Deadlock follows [[gov.deadlock]] and not [[this]]. A decision reached under [[gov.deadlock#final]] is not open to escalation, except for a Dispute about whether it was validly reached.
> NOTE: Replace the functions in the table by titles that both companies really have; a level that nobody fills stops the ladder.

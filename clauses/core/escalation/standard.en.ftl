1. *Notice and levels.* A party that wants a Dispute settled shall notify the other of the facts, its position and the remedy that it seeks. The parties shall then have the following people, with authority to settle, negotiate in good faith, one level after the other. The time of the first level runs from receipt of the notice, and that of each further level from the end of the one before. The people of each level shall meet within ${core.escalation.meeting} after its time begins; if a party does not take part, the other may pass to the next level at once. {#levels}
| Who negotiates | Time |
|--------------------------|--------|
<#list core.escalation.levels as row>
| ${row.people} | ${row.time} |
</#list>
> NOTE: Replace the functions in the table by titles that both companies really have; a level that nobody fills stops the ladder.
1. *Stand-still.* Until the time of the last level ends, neither party shall start court or arbitration proceedings about the Dispute, other than for relief under [[core.equitable-relief]] or to keep a right that would be lost. Every limitation period and other time limit for the Dispute is suspended from receipt of the notice until ${core.escalation.tolling} after that. {#stand-still}
1. *Work continues.* During a Dispute each party shall continue to perform this Agreement<#if included(fin.payment)>, but may hold back a contested amount under [[fin.payment#contested]]</#if>.<#if included(ip.foreground)> If the Dispute concerns the ownership of a result, each party may continue to use it as before, without giving up its position.</#if>
1. *Talks and costs.* What a party offers, admits or says in the escalation is confidential, and neither party shall use it as evidence in proceedings. Each party bears its own costs of the escalation.
<#if included(gov.deadlock)>
1. *Deadlock.* A Deadlock follows [[gov.deadlock]] and not this escalation, which is open only for the question whether a decision there was validly reached.
</#if>

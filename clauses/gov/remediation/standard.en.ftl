1. *Start.* The Partnership Management Office shall notify both parties and the Executive Sponsors within ${gov.remediation.notice} after the trigger in [[gov.scorecard#trigger]] occurs; if it does not, either party may do so. {#start}
1. *Step 1: correction.* Within ${gov.remediation.plan} after the notice, the parties shall together prepare a Corrective Plan. {#plan}
   (a) *Contents.* The Corrective Plan states the causes, the measures with owners and dates, their cost and who bears it.
   (a) *Approval.* The Steering Committee shall approve it, or send it back once with reasons, within ${gov.remediation.approval} after it receives it. Each party shall carry out its measures.
   (a) *Recovery.* The recovery time is ${plural(gov.remediation.recovery_quarters, "full Quarter", "full Quarters")}, beginning with the first Quarter that starts after the approval. Remediation ends with success when the Health Metric does not miss its Threshold in a Quarter of the recovery time.
1. *Step 2: renegotiation.* Renegotiation begins when: {#renegotiation}
   (a) no Corrective Plan is approved in the time that [[#plan]] gives;
   (a) a party has not carried out a measure within ${gov.remediation.approval} after its date, and the other party asks for renegotiation;
   (a) the recovery time ends without success; or
   (a) the trigger occurs again for the same Health Metric within ${plural(gov.remediation.relapse_quarters, "Quarter", "Quarters")} after a remediation ended with success.
1. *Talks.* Renegotiation lasts ${gov.remediation.renegotiation}. Each party shall cause its Executive Sponsor to put a written proposal to the other party within ${gov.remediation.offer} after it begins, to answer the other party's within ${gov.remediation.offer} after receiving it, and to meet at least twice. Neither party has to accept a proposal. {#talks}
1. *Work in the meantime.* During both steps this Agreement stays in force and both parties shall perform it. During renegotiation a stage is released if both parties agree in writing. {#meantime}
1. *Step 3: after renegotiation.* If renegotiation ends without a signed amendment, <#if included(core.term-health)>and the latest score of the Health Metric still misses its Threshold, a party may leave under [[core.term-health]], except as [[#limit]] states.<#else>this Agreement continues unchanged, and a party may refer a change that it proposed under [[gov.deadlock]]. A party has no right to terminate because of a score alone.</#if> {#exit}
> NOTE: The exit follows from whether the agreement contains the exit for poor health. Leave it in if the client pays for the work; leave it out if the client must rely on the partnership for years.
<#if included(core.term-health)>
1. *Limit on exit.* A party shall not leave because of strategic alignment if the average score of the other party's Executive Sponsor alone did not miss the Threshold in the last Quarter that counted for the trigger. {#limit}
> NOTE: Without this limit a side could end the partnership by giving low alignment scores. With it, only the side that scored well may leave when the other scored badly, or either if both scored badly.
</#if>
1. *End of remediation.* Remediation ends with success under [[#plan]], with a signed amendment, or <#if included(core.term-health)>when the time for exit has passed<#else>with the end of renegotiation</#if>. Scores for Quarters before its end do not count toward a new trigger. The steps suspend no right that rests on a breach. {#close}

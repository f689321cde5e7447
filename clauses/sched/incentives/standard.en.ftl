# Rewards
1. *Rewards.* Rewards and benefits go to parties and never to their employees or to officials. A party earns the reward in this table when it proves the result by the evidence named: {#rewards}

| No. | Kind | Result and evidence | By | Earned by | Paid by | Amount |
|-----|----------|----------------------|---------------|----------|----------|---------:|
<#list sched.incentives.rewards as row>
| ${row.id} | ${row.kind} | ${row.result}; ${row.evidence} | ${row.by} | ${row.party} | ${row.payer} | ${row.amount} |
</#list>

1. *Proof.* The party shall send the evidence to the payer, which may contest it with reasons within ${sched.incentives.verify} after receipt. The result is proved on the day on which the payer received evidence that it did not contest in time, that it accepted, or that is agreed or decided to be enough. {#proof}
1. *Delay.* For each full month between the date in the table and the proof, the reward falls by ${sched.incentives.late} of its amount, until nothing is left. Delay that the payer caused does not count. {#delay}
# Vesting
1. *Stages.* A reward vests in these stages, and each stage is invoiced when it vests and paid under [[fin.payment]]. The last stage takes the difference of rounding: {#stages}

| Stage | Share of the reward | After the proof of the result |
|------------|-------:|-------:|
<#list sched.incentives.stages as row>
| ${row.stage} | ${row.share} | ${row.after} |
</#list>

1. *Condition of a later stage.* A later stage vests only if the result is still in use by the payer or its customers on that day, unless the payer has stopped the use for reasons that do not lie in the result. What has vested is not paid back. {#condition}
1. *End of this Agreement.* What has not vested when this Agreement ends lapses, unless it ends for a breach of the payer, in which case stages of results already proved vest at once. {#end}
<#if present(sched.incentives.benefits)>
# Benefits that are not money
1. *Benefits.* While its condition is met, a party has these benefits: {#benefits}

| For | Benefit | Content | Condition | Until |
|-------|--------|-------------|-----------|---------|
<#list sched.incentives.benefits as row>
| ${row.party} | ${row.kind} | ${row.content} | ${row.condition} | ${row.until} |
</#list>

1. *Limits.* A benefit cannot be transferred or exchanged for money. Preferential procurement obliges the buyer to ask for an offer and to prefer it where price and quality are equal. A priority license is a right to the first offer, on market terms, with ${sched.incentives.offer} to accept. {#limits}
</#if>

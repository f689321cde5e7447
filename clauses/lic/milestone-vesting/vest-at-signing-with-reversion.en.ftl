1. *Vesting and reversion.* All rights of the licensee under [[lic.exploitation]] vest on the Effective Date. Each right listed below reverts if the Milestone beside it is not met under [[jda.plan#milestones]] by the long-stop date: {#stages}
| Milestone | Right that reverts | Long-stop date |
|------|----------------|---------|
<#list lic.milestone_vesting.stages as row>
| ${row.milestone} | ${row.right} | ${row.long_stop} |
</#list>
1. *How a right reverts.* The licensor may declare the reversion by written notice that names the Milestone and the criterion not met. The right reverts when ${lic.milestone_vesting.contest} have passed after the notice, unless within that time the licensee shows that the Milestone was met by the long-stop date. That date moves by the length of each delay that the licensor or a Force Majeure Event causes. {#reversion}
1. *Effect of a reversion.* The licensee shall stop using a reverted right and keeps every right that has not reverted. Products that it sold before the notice, and the rights of customers in them, are not affected. Where exclusivity reverts, the license goes on as non-exclusive. When every listed Milestone has been met in time, no right reverts any more.
> NOTE: The licensor should ask what the licensee will have built by the long-stop date: a reversion that stops a product on the market will be fought. A step down to non-exclusive is the milder tool.

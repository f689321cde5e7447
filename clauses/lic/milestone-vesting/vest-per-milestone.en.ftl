1. *Vesting in stages.* The rights of the licensee under [[lic.exploitation]] vest in these stages: {#stages}
| Milestone | Right that vests | Long-stop date |
|------|----------------|---------|
<#list lic.milestone_vesting.stages as row>
| ${row.milestone} | ${row.right} | ${row.long_stop} |
</#list>
1. *When a stage vests.* A stage vests on the day on which its Milestone is met under [[jda.plan#milestones]]. The Decision Log records the day. The licensor may object in writing within ${lic.milestone_vesting.contest} after the entry that a criterion of the Milestone was not met, which is decided under [[jda.acceptance#expert]]; otherwise the entry is final. {#vesting}
1. *Before vesting.* Until a stage vests, the licensee has for it the license in [[lic.program]] and no other right, and the licensor shall not grant a third party a right that would prevent it from vesting.<#if included(ip.joint-terms)> The rights of a co-owner under [[ip.joint-terms]] do not depend on vesting.</#if>
1. *Long stop.* A stage whose Milestone is not met by its long-stop date does not vest. The long-stop date moves by the length of each delay that the licensor or a Force Majeure Event causes. A vested right ends in the cases stated in [[lic.exploitation]] and in no other. {#long-stop}
> NOTE: Compare the long-stop dates with the due dates in the project plan. A long stop earlier than the due date destroys the right before it can be earned.

1. *Contributions.* Each party shall bring in what [[sched.consortium-plan#contributions]] lists for it, at the time stated there. The agreed values serve this Agreement alone, and no party may claim payment for a contribution in kind. {#contributions}
1. *In kind.* What a party brings in kind stays its property. The other parties may use it for their tasks in the Consortium Program, with care and as its owner instructs, and shall return it when their task no longer needs it. People remain the employees of the party that sends them, which alone directs and pays them. {#in-kind}
<#if cons.shares contains kind = money>
1. *Joint funds.* Money is paid to ${first}, which shall hold it for the parties on a separate account, apart from its own money, and pay it out for the items that the Consortium Plan or a decision of the Consortium Assembly names. The joint funds belong to the parties in the proportion in which they paid in, and [[core.relationship]] changes nothing in this. ${first} shall send each party an account of the joint funds with each report under [[cons.coordinator#coordinator]], and let a party inspect the vouchers on request. {#funds}
1. *Unspent funds.* Within ${cons.contributions.unspent} after the end of this Agreement, ${first} shall send each party a final account and return what is unspent, in the proportion in which the parties paid in. {#unspent}
<#else>
1. *No joint funds.* The parties bring in no money. {#funds}
</#if>
<#if present(cons.contributions.funder)>
1. *Public funding.* The following body funds the Consortium Program: ${cons.contributions.funder}. Each party shall comply with the conditions of the funding that concern it, and they prevail over this Agreement toward that body. ${first} shall pass on each amount to the party for which it is meant within ${cons.contributions.pass_on} after it receives it. A party shall repay what that body reclaims because of its own conduct. {#funding}
</#if>
1. *Own costs.* Beyond its contribution, each party bears the costs of its own tasks, also where they exceed its estimate. {#own-costs}
1. *Late contribution.* If a party does not make good a late contribution within ${cons.contributions.overdue} after a reminder from ${first} or, if it is ${first}'s own, from any party, its vote rests until it does, except on matters that need the vote of every party, and [[cons.withdrawal#exclusion]] applies. {#late}

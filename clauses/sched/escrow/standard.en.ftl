1. *Table of particulars.* The parties shall have these particulars written into the escrow agreement under [[ip.escrow]]: {#particulars}
| Subject | Particulars |
|---------|-----------------------|
| Escrow agent | ${ip.escrow.agent} |
| Depositor | ${ip.escrow.depositor} |
| Beneficiary | ${other(ip.escrow.depositor)} |
| Cadence of updates | at least every ${ip.escrow.cadence}, and with each release |
| Verification | ${ip.escrow.verification} |
| Release events | the closed list in [[ip.escrow#release-events]] |
| License scope after release | [[ip.escrow#license]] |
| Cost of the agent and of verification | ${ip.escrow.cost_bearer} |
1. *Items to deposit.* For each <#if included(supply.products)>Supplied Product<#else>Deliverable</#if> that contains software, data or models, the deposit holds: {#items}
<#list ip.escrow.items as item>
   (a) ${item};
</#list>
   \\ each for the version delivered last.
> NOTE: Have the engineers of the beneficiary confirm that the list is enough to build the product on a clean machine.
1. *Levels.* The escrow agent offers these levels; the one that the table names applies: {#levels}
   (a) inventory: the agent checks that the files are readable, complete against the deposit list and free of known viruses;
   (a) build: the agent also builds the software from the deposit on a clean system and records each step; and
   (a) use: the agent also tests the built software against the functions of the version in use and reports differences.
1. *Report.* The agent reports on each verification to both parties. A deposit fails if an item is missing or unreadable, or if the level cannot be completed with the Deposit Materials alone.
1. *Release.* The request for release states the facts of the Release Event with the evidence. The agent then delivers the two versions in deposit, with the verification reports, to the beneficiary.

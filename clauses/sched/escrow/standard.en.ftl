1. *Purpose of this schedule.* The parties shall have these particulars written into the escrow agreement under [[ip.escrow]].
# Particulars
1. *Table of particulars.* The escrow has these particulars: {#particulars}
| Subject | Particulars |
|---------|-----------------------|
| Escrow agent | ${ip.escrow.agent} |
| Depositor | ${ip.escrow.depositor} |
| Beneficiary | ${other(ip.escrow.depositor)} |
| First deposit and escrow agreement | within ${ip.escrow.sign}, counted as stated in [[ip.escrow]] |
| Cadence of updates | at least every ${ip.escrow.cadence}, and with each release |
| Verification | ${ip.escrow.verification} |
| Repair of a failed deposit | within ${ip.escrow.repair} |
| Release events | the closed list in [[ip.escrow#release-events]] |
| Objection by the depositor | within ${ip.escrow.objection} after the notice of release |
| Decision on an objection | within ${ip.escrow.ruling}, as stated in [[ip.escrow#dispute]] |
| License scope after release | as stated in [[ip.escrow#license]] |
| Cost of the agent and of verification | ${ip.escrow.cost_bearer} |
# Deposit list
1. *Items to deposit.* The depositor deposits for each Deliverable that contains software, data or models: {#items}
<#list ip.escrow.items as item>
   (a) ${item}.
</#list>
> NOTE: Have the engineers of the beneficiary confirm that the list is enough to build the product on a clean machine.
# Verification levels
1. *Levels.* The escrow agent offers these levels, of which the table of particulars names the one that applies: {#levels}
   (a) inventory: the agent checks that the files are readable, complete against the deposit list and free of known viruses;
   (a) build: the agent also builds the software from the deposit on a clean system and records each step; and
   (a) use: the agent also tests the built software against the functions of the version in use and reports differences.
1. *Report.* The agent sends its report on each verification to both parties. A deposit fails if a required item is missing or unreadable, or if the level that applies cannot be completed with the Deposit Materials alone.
# Release
1. *Form of a release request.* A request names the Release Event, the facts and evidence for it, and the notice to the depositor, and is signed by an authorized officer of the beneficiary.
1. *Delivery on release.* The agent delivers the latest two versions of the Deposit Materials, with the verification reports, to the address for notices of the beneficiary.

1. *Escrow contract.* Within ${mss.escrow.deposit} after the Effective Date the parties shall sign a contract with ${mss.escrow.agent}, and ${first} shall deposit with it: {#deposit}
<#list mss.escrow.items as row>
   (a) ${row};
</#list>
   \\ and ${first} shall update the deposit every ${mss.escrow.update}. ${mss.escrow.cost_bearer} shall pay the agent.
1. *Verification.* The agent verifies the deposit once in each calendar year ${mss.escrow.verification}, and reports to both parties. ${first} shall correct a gap within the time for the first deposit, counted from the report. {#verification}
1. *Release.* The agent releases the deposit to ${second} if: {#release}
   (a) ${first} has ceased its business, or a court has ordered its liquidation, and no successor performs this Agreement;
   (a) ${first} has not provided the Cloud Service for ${mss.escrow.outage} in a row, for a reason other than a Force Majeure Event or a suspension under [[mss.suspension]];
   (a) ${first} or its trustee has rejected this Agreement in insolvency proceedings; or
   (a) ${first} consents.
1. *Procedure.* ${second} shall send its request with the facts to the agent and to ${first}. If ${first} does not object with reasons within ${mss.escrow.objection}, the agent releases. If it objects, [[core.dispute]] decides, and either party may ask for an interim decision. {#procedure}
1. *Running environment.* ${first} shall operate the Cloud Service for ${second} in an environment that is separate from those of other customers, and shall deposit the credentials and the authority that its operation needs. After a release ${second} may operate that environment for ${mss.escrow.step_in}, and shall pay its suppliers directly, with the fees of the Order set off against these payments. {#step-in}
1. *License.* ${first} hereby grants ${second} a non-exclusive license, which ${second} may exercise after a release for ${mss.escrow.use}, to use, copy and change the deposit to run and maintain the Cloud Service for its own use, itself or through contractors bound to confidentiality. ${second} shall keep the deposit secret and shall delete it after that time. {#license}
1. *Insolvency.* The deposit and this license are rights to intellectual property, and the escrow contract is supplementary to this Agreement, for 11 U.S.C. 365(n) and similar law elsewhere. {#insolvency}

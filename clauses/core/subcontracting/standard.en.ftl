1. *Subcontractors.* A party may have its Affiliates and subcontractors perform its duties under this Agreement<#if included(jda.subcontract)>, for work of the Program as [[jda.subcontract]] allows</#if>. It shall not use for that purpose a person whom Applicable Law bars from the work, or give Confidential Information of the other party to a competitor of that party. {#right}
1. *Written contract.* Before a subcontractor starts, the party shall have a signed contract with it that contains: {#flow-down}
   (a) duties of confidentiality no less strict than [[core.confidentiality]];
   (a) a present assignment to that party of the Intellectual Property Rights in the work, so that the party can meet [[ip.assignment]]; and
   (a) the duties under [[core.anti-bribery]]<#if included(core.export)> and [[core.export]]</#if> and under other provisions that concern its work.
1. *Responsibility.* A party remains liable for its duties and answers for the acts and omissions of its subcontractors and Affiliates as for its own. It alone pays them. {#responsibility}
1. *Transparency.* A party shall name the subcontractors that it uses for this Agreement, and their tasks and places of work, within ${core.subcontracting.list_reply} after the other party asks.
1. *No direct rights.* A subcontractor acquires no rights against the other party under this Agreement.

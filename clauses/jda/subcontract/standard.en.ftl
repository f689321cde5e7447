1. *Approval.* A contractor may perform work of the Program if the other party has approved the contractor and the work in writing. The other party shall answer a request within ${jda.subcontract.answer} after it receives the name, the work and its place, and may refuse for a stated reason of competition, security, law or capability. If it does not answer in that period, the contractor is ${jda.subcontract.silence}. An Affiliate of a party needs no approval. {#approval}
<#if present(jda.subcontract.approved)>
1. *Approved at signature.* The following contractors are approved for the work stated: {#approved}
| Engaged by | Contractor | Work |
|------|---------|-------------|
<#list jda.subcontract.approved as row>
| ${row.party} | ${row.name} | ${row.work} |
</#list>
</#if>
1. *Flow-down.* Before a contractor or Affiliate begins, the party that engages it shall have a signed contract with it that contains at least: {#flow-down}
   (a) a present assignment, effective on creation, to the engaging party of all Intellectual Property Rights in the results of the work, and a warranty that each individual who does it has made an equivalent assignment;
   (a) duties of confidentiality and restricted use at least as strict as [[core.confidentiality]]; and
   (a) a ban on further subcontracting, and compliance with [[core.anti-bribery]]<#if included(core.export)>, with [[core.export]]</#if> and with the rules of the site.
> NOTE: Ask for a copy of the signed assignment before the contractor starts, not when the patent is filed.
1. *Confidential Information.* <#if jda.subcontract.security_access>A contractor may receive Confidential Information of the other party that its work needs and that the approval under [[#approval]] names.<#else>The engaging party shall not give a contractor that is not its Affiliate any Confidential Information of the other party.</#if> {#information}
1. *Responsibility.* The engaging party pays the contractor or Affiliate and answers to the other party for its acts and omissions as for its own. Title to what it makes passes under [[ip.assignment]] as if the engaging party's employees had made it. Within ${jda.subcontract.answer} after a request, the engaging party shall show the other party the signed contract, with prices removed. {#responsibility}

1. *Courts.* The <#if present(core.dispute.forum)>${core.dispute.forum}<#else>courts located in ${law.governing} that are competent for the subject matter</#if> have exclusive jurisdiction over each Dispute<#if included(core.escalation)> that is not settled under [[core.escalation]]</#if>. Each party waives the objection that the forum is inconvenient or not proper. {#forum}
> NOTE: Give the forum by name (state and federal courts, city) where subject-matter jurisdiction could be in doubt; a court of the wrong kind cannot be agreed into competence.
1. *Other courts.* [[#forum]] does not prevent a party from: {#other-courts}
   (a) asking any court with jurisdiction for relief under [[core.equitable-relief]];
   (a) enforcing a judgment wherever the other party has assets;
   (a) joining the other party in proceedings that a third person has brought against it elsewhere; or
   (a) bringing the validity of a registered right before the office or court that granted it or has jurisdiction over it.
1. *Proceedings.* A party may serve documents of the proceedings by courier to the address of the other party under [[core.notices]], and each party waives formal service as far as Applicable Law allows. A party shall ask the court to seal Confidential Information of the other party before it files it. Each party consents to the consolidation of proceedings with those under another agreement connected with <#if included(jda.program)>the Program<#else>this Agreement</#if>.
<#if core.dispute.jury_waiver>
1. *No jury.* To the extent that Applicable Law allows, each party knowingly and voluntarily waives trial by jury in every proceeding about a Dispute.
> NOTE: Check the law of the forum. California and Georgia state courts do not enforce an advance waiver, and North Carolina voids it.
</#if>
1. *Costs.* <#if core.dispute.fee_shifting>The party that loses bears the costs of the proceedings and the reasonable fees of the lawyers and experts of the other party, in proportion to the outcome.<#else>Each party bears the fees of its own lawyers and experts. The party that loses bears the costs of the court, in proportion to the outcome.</#if>

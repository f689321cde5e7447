1. *Technical questions.* An independent expert decides each of the following questions that the parties do not settle<#if included(core.escalation)> under [[core.escalation]]</#if>, unless another provision of this Agreement gives the question a procedure of its own: {#expert}
<#if included(jda.plan)>
   (a) whether a Deliverable, a Milestone or a Stage Gate meets its criteria<#if included(excl.gates)>, and whether a Gate is met</#if>;
</#if>
<#if included(gov.scorecard)>
   (a) the value of a metric in [[gov.scorecard#metrics]];
</#if>
<#if included(ip.foreground)>
   (a) who is an Inventor of a result, and whether a result belongs to Background IP, to an Improvement or to other Foreground IP;
   (a) whether a product falls within the Field or a part of it that this Agreement allots to a party; and
<#else>
   (a) whether a measured value or the state of a system is as this Agreement requires; and
</#if>
   (a) the calculation of an amount from facts that are not contested.
> NOTE: The list is closed on purpose. A question of law that comes with a technical one stays with the forum below.
1. *Appointment.* The parties shall appoint the expert jointly within ${core.dispute.appointment} after a party asks for one in writing. If they do not, ${gov.expert_appointer} appoints the expert on the request of either party. The expert must be independent of the parties, know the technology and, for a question of inventorship or ownership, be a patent attorney whom neither party has engaged before.
1. *Procedure and decision.* Each party shall send the expert and the other party its submission within ${core.dispute.submissions} after the appointment, and its reply within ${core.dispute.submissions} after the submission of the other, and shall give the expert, in confidence, the access that the expert asks for. The expert decides in writing with reasons within ${core.dispute.expert_period} after the appointment, as an expert and not as an arbitrator, and divides the fees of the expert in proportion to the outcome. The decision binds the parties unless it rests on fraud, contains a manifest error or goes beyond the question asked; in those cases [[#forum]] applies. {#decision}
1. *All other Disputes.* <#if core.dispute.other_disputes = courts>The <#if present(core.dispute.forum)>${core.dispute.forum}<#else>courts located in ${law.governing} that are competent for the subject matter</#if> have exclusive jurisdiction over each Dispute<#if included(core.escalation)> that is not settled under [[core.escalation]]</#if>. Each party waives the objection that the forum is inconvenient or not proper.<#else>Each other Dispute<#if included(core.escalation)> that is not settled under [[core.escalation]]</#if> is finally settled by arbitration under ${core.dispute.rules} in force when the request for arbitration is filed. The award is final and binding, and each party knowingly gives up a trial before a court or a jury.</#if> {#forum}
<#if core.dispute.other_disputes = courts>
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
<#else>
1. *Tribunal.* <#if core.dispute.arbitrators = one>One arbitrator decides, whom the parties shall appoint within ${core.dispute.appointment} after the request for arbitration reaches the respondent.<#else>Three arbitrators decide. Each party shall appoint one within ${core.dispute.appointment} after the request for arbitration reaches the respondent, and these two appoint the chair within ${core.dispute.appointment} after the second appointment.</#if> The administering institution makes each appointment that is not made in time. Each arbitrator must be independent and experienced in technology or intellectual property. The seat of the arbitration is ${core.dispute.seat}, and its language is ${core.dispute.language}.
> NOTE: With a seat in the United States add the Federal Arbitration Act by name if state law could be argued to displace it.
1. *Proceedings and award.* Document production is limited to documents on which a party relies and specific documents that the tribunal finds relevant. The tribunal gives a reasoned written award within ${core.dispute.award} after it is constituted; a later award remains valid. It may order every remedy that a court could order under the governing law<#if included(core.liability-cap)>, within [[core.liability-cap]]<#if included(core.indirect-loss)> and [[core.indirect-loss]]</#if></#if>. The parties agree that judgment is entered on the award in any court with jurisdiction.
1. *Courts.* Before and during the arbitration, a party may ask a court with jurisdiction, or an emergency arbitrator under the rules, for relief under [[core.equitable-relief]], without waiver of arbitration. A party may bring the validity of a registered right before the office or court that granted it; the tribunal may decide on validity or infringement with effect between the parties alone. {#interim}
1. *Confidentiality and related proceedings.* Each party shall keep confidential the existence and content of the proceedings, the documents produced in them and the award, except as Applicable Law or the protection of a right requires. If proceedings under another agreement connected with <#if included(jda.program)>the Program<#else>this Agreement</#if>, with the same rules, seat and language, raise a common question, the tribunal constituted first may consolidate them on the request of a party.
1. *Costs.* <#if core.dispute.fee_shifting>The party that loses bears the costs of the proceedings and the reasonable fees of the lawyers and experts of the other party, in proportion to the outcome.<#else>Each party bears the fees of its own lawyers and experts. The party that loses bears the costs of the arbitration, in proportion to the outcome.</#if>
</#if>

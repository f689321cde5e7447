1. *Excluded loss.* Neither party nor its Affiliates are liable for the following loss relating to this Agreement, on any ground and even if it was foreseeable: {#excluded}
   (a) indirect or consequential loss;
   (a) loss of profit or revenue<#if core.indirect_loss.direct_profits>, unless it is the direct and natural result of the breach</#if>;
   (a) loss of business, anticipated savings, goodwill or reputation; and
   (a) punitive or exemplary damages.
1. *Loss that stays recoverable.* The exclusion in [[#excluded]] does not apply to the liability that [[core.liability-cap#uncapped]] lists, and does not cover the following, which a party may recover subject to [[core.liability-cap]]: {#recoverable}
   (a) royalties and each other amount that this Agreement makes payable;
   (a) a reasonable royalty for use of Intellectual Property Rights outside the rights that this Agreement grants;
   (a) the reasonable extra cost of a replacement for what the other party failed to supply;
   (a) the reasonable cost of responding to a breach of confidentiality or of data security, such as investigation, containment, notices and restoration of data;
<#if included(core.indemnity-procedure)>
   (a) Losses that result from a Claim for which an indemnity is owed;
</#if>
   (a) expenditure <#if included(jda.program)>on the Program<#else>made in reliance on this Agreement</#if> that the breach made useless; and
   (a) the reasonable cost of steps that limited the loss.
> NOTE: This list is where the negotiation happens. Each side should name the three costs that a failure of the other would really cause and check that they are in it.

1. *No monetary limit.* No amount limits the liability of a party arising out of or relating to this Agreement, which remains subject to [[#super]], [[#time]] and [[core.indirect-loss]]. {#general}
1. *Share of fault.* A party is liable for the part of a loss that corresponds to its share in causing the loss, and not for that of the other party or of a person for whom it does not answer. A party shall take reasonable steps to limit a loss for which it holds the other party liable, and no loss is paid twice. {#super}
1. *Liability outside the exclusion.* The exclusion in [[core.indirect-loss#excluded]] applies even if a remedy fails of its essential purpose. It does not apply to liability for: {#uncapped}
   (a) fraud or willful misconduct;
   (a) death or bodily injury that negligence caused;
<#if core.liability_cap.confidentiality = uncapped>
   (a) a breach of [[core.confidentiality]];
</#if>
<#if facts.personal_data and core.liability_cap.data = uncapped>
   (a) a breach of Applicable Law on personal data handled under this Agreement<#if included(mss.security)>, of [[mss.customer-data]] or of [[mss.security]]</#if>;
</#if>
<#if included(core.indemnity-ip) and core.indemnity_ip != none-for-research and core.indemnity_ip != mitigation-only and core.liability_cap.infringement = uncapped>
   (a) an indemnity under [[core.indemnity-ip]];
</#if>
<#if included(core.indemnity-other) and core.liability_cap.other_indemnities = uncapped>
   (a) an indemnity under [[core.indemnity-other]];
</#if>
<#if core.liability_cap.misuse = uncapped>
   (a) the use of <#if included(ip.foreground)>Background IP or Foreground IP<#else>Intellectual Property Rights</#if> of the other party outside the rights that this Agreement grants;
</#if>
<#if core.liability_cap.gross_negligence = uncapped>
   (a) gross negligence;
</#if>
   (a) an amount that this Agreement makes payable, other than as damages or under an indemnity; or
   (a) anything for which Applicable Law does not allow a limit.
> NOTE: Without an amount the exclusion of indirect loss carries the whole weight. Make sure that the list of recoverable loss is as short as the client expects.
1. *Time limit.* A party is no longer liable for a matter if the other party has not notified it of the Dispute about that matter within ${core.liability_cap.claim_limit} after the other party learned, or with reasonable care would have learned, of the facts. This does not apply to fraud<#if included(core.indemnity-procedure)>, to a Claim for which an indemnity is owed</#if><#if included(fin.audit)>, to an amount that an audit under [[fin.audit]] shows to be due</#if> or to liability for which Applicable Law forbids a shorter period. {#time}
> NOTE: Check the governing law: Texas and Florida restrict agreed time limits, and some laws need an express statement that the statutory period is shortened.

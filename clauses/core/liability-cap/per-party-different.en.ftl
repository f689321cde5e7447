1. *General limit.* The total liability of a party and its Affiliates arising out of or relating to this Agreement, in contract, in tort (including negligence), under an indemnity or on another ground, is limited to the General Cap. The General Cap is ${core.liability_cap.first_amount} for ${first} and ${core.liability_cap.second_amount} for ${second}. {#general}
> NOTE: Record in the file why the limits differ, such as different size, role or insurance; an unexplained difference is the first thing that a later management attacks.
<#if core.liability_cap.confidentiality = super and not ((facts.personal_data and core.liability_cap.data = super) or (included(core.indemnity-ip) and core.indemnity_ip != none-for-research and core.indemnity_ip != mitigation-only and core.liability_cap.infringement = super) or (included(core.indemnity-other) and core.liability_cap.other_indemnities = super) or core.liability_cap.misuse = super or core.liability_cap.gross_negligence = super)>
1. *Higher limit.* The Super Cap is ${core.liability_cap.super_multiple} times the General Cap of the liable party, which never pays more than that under both limits together. The Super Cap applies in place of the General Cap, and payments under it do not count toward the General Cap, for liability for a breach of [[core.confidentiality]], and for no other liability. {#super}
<#elseif (facts.personal_data and core.liability_cap.data = super) or (included(core.indemnity-ip) and core.indemnity_ip != none-for-research and core.indemnity_ip != mitigation-only and core.liability_cap.infringement = super) or (included(core.indemnity-other) and core.liability_cap.other_indemnities = super) or core.liability_cap.misuse = super or core.liability_cap.gross_negligence = super>
1. *Higher limit.* The Super Cap is ${core.liability_cap.super_multiple} times the General Cap of the liable party, which never pays more than that under both limits together. The Super Cap applies in place of the General Cap, and payments under it do not count toward the General Cap, for liability for: {#super}
<#if core.liability_cap.confidentiality = super>
   (a) a breach of [[core.confidentiality]];
</#if>
<#if facts.personal_data and core.liability_cap.data = super>
   (a) a breach of Applicable Law on personal data handled under this Agreement<#if included(mss.security)>, of [[mss.customer-data]] or of [[mss.security]]</#if>;
</#if>
<#if included(core.indemnity-ip) and core.indemnity_ip != none-for-research and core.indemnity_ip != mitigation-only and core.liability_cap.infringement = super>
   (a) an indemnity under [[core.indemnity-ip]];
</#if>
<#if included(core.indemnity-other) and core.liability_cap.other_indemnities = super>
   (a) an indemnity under [[core.indemnity-other]];
</#if>
<#if core.liability_cap.misuse = super>
   (a) the use of <#if included(ip.foreground)>Background IP or Foreground IP<#else>Intellectual Property Rights</#if> of the other party outside the rights that this Agreement grants;
</#if>
<#if core.liability_cap.gross_negligence = super>
   (a) gross negligence;
</#if>
   \\ and for no other liability.
<#else>
1. *No higher limit.* No higher limit than the General Cap applies, except to the liability listed in [[#uncapped]]. {#super}
</#if>
1. *No limit.* Neither the General Cap nor the Super Cap limits liability for: {#uncapped}
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
> NOTE: Test each list against the insurance of the liable party. A head without limit that no policy covers is paid from the balance sheet.
1. *How the limits count.* <#if core.liability_cap.measure = aggregate>Each limit applies to all events during and after the Term together.<#else>Each limit applies to each event anew; events that have the same cause count as one.</#if> If one event falls under several limits, the highest applies. Each limit applies even if a remedy fails of its essential purpose. A party shall take reasonable steps to limit a loss for which it holds the other party liable, and no loss is paid twice. {#counting}
1. *Time limit.* A party is no longer liable for a matter if the other party has not notified it of the Dispute about that matter within ${core.liability_cap.claim_limit} after the other party learned, or with reasonable care would have learned, of the facts. This does not apply to fraud<#if included(core.indemnity-procedure)>, to a Claim for which an indemnity is owed</#if><#if included(fin.audit)>, to an amount that an audit under [[fin.audit]] shows to be due</#if> or to liability for which Applicable Law forbids a shorter period. {#time}
> NOTE: Check the governing law: Texas and Florida restrict agreed time limits, and some laws need an express statement that the statutory period is shortened.

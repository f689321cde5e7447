1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim, and shall pay the Losses that result from it, to the extent that it arises from: {#heads}
   (a) *Data and confidentiality.* a breach by the Indemnifying Party of [[core.confidentiality]]<#if facts.personal_data>, or of Applicable Law on personal data that it handles under this Agreement</#if>;
   (a) *Injury and property.* death, bodily injury or damage to tangible property caused <#if included(jda.program)>in the Program<#else>in connection with this Agreement</#if> by its negligence or wrongful conduct, or by equipment or materials that it supplied;
   (a) *Violation of law.* a violation of Applicable Law by it or its subcontractors in the performance of this Agreement;
   (a) *Misuse.* use of the other party's <#if included(ip.background)>Background IP, materials<#else>technology, services</#if> or Confidential Information beyond the rights that this Agreement grants;
   (a) *Content.* data, specifications or other content that it or its customers supplied <#if included(jda.program)>for the Program<#else>under this Agreement</#if>; or
<#if included(oem.branding)>
   (a) *Marks.* a name or mark under which it, its Affiliate or its reseller sells a product that contains a Supplied Product, unless it is one of the other party;
</#if>
   (a) *Products and marketing.* a product or service of it, its Affiliates or licensees that uses <#if included(ip.foreground)>Foreground IP or the other party's Background IP<#else>the other party's technology or services</#if>, including product liability and statements in its advertising.
> NOTE: The product head gives the risk of the market to whoever sells. If both parties sell in the same field, check that each head still falls on one of them.
1. *Limits.* If an act or omission of an Indemnitee, or a breach of this Agreement by its party, contributed to the Claim, the Indemnifying Party bears the share of the Losses that corresponds to its own part in causing them. Infringement or misappropriation by use within the rights that this Agreement grants is governed by [[core.indemnity-ip]] alone. The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]].

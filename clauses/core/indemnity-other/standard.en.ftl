1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim, and shall pay the Losses that result from it, to the extent that the Claim arises from any of the following: {#heads}
   (a) *Data and confidentiality.* a breach by the Indemnifying Party of [[core.confidentiality]]<#if facts.personal_data>, or of Applicable Law on personal data that it handles under this Agreement</#if>;
   (a) *Injury and property.* death, bodily injury or damage to tangible property that its negligence or wrongful conduct, or equipment or materials that it supplied, caused in the course of the Program;
   (a) *Violation of law.* a violation of Applicable Law by it or its subcontractors in the performance of this Agreement;
   (a) *Misuse.* use of the other party's Background IP, materials or Confidential Information beyond the rights that this Agreement grants to the Indemnifying Party;
   (a) *Content.* data, specifications or other content that it or its customers supplied for the Program, other than a Claim of the kind that [[core.indemnity-ip]] deals with; or
   (a) *Products and marketing.* a product or service that it, its Affiliates or its licensees make, sell or provide with the use of Foreground IP or of the other party's Background IP, including product liability and statements in its advertising.
> NOTE: The product head gives the risk of the market to whoever sells. If both parties sell in the same field, check that each head still falls on one of them.
1. *Shared fault.* If an Indemnitee's own act or omission, or a breach of this Agreement by its party, contributed to the Claim, the Indemnifying Party bears the share of the Losses that corresponds to its own part in causing them.
1. *Infringement.* [[core.indemnity-ip]] alone decides who bears a Claim of infringement or misappropriation of Intellectual Property Rights that arises from use within the rights granted in this Agreement.
1. *Procedure and limits.* [[core.indemnity-procedure]] applies to each Claim under [[this]], and [[core.liability-cap]] states how far the resulting liability is limited.

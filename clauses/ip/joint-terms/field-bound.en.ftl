1. *In place of the law's rules.* These terms apply to all Joint IP and take the place of every rule of law on the rights of co-owners, including 35 U.S.C. § 262, so far as the law lets the parties agree otherwise.
<#if included(ip.field-of-use)>
1. *Own use in own fields.* Each co-owner may use and exploit the Joint IP in its Exclusive Fields and in the Shared Fields, itself and through its Affiliates and through contractors that make products or perform services for it, without the consent of the other co-owner and without accounting. In all other fields it may exploit the Joint IP to the extent stated in [[ip.field-of-use]].
<#else>
1. *Own use in own fields.* Each co-owner may use and exploit the Joint IP in its Licensed Fields, itself and through its Affiliates and through contractors that make products or perform services for it, without the consent of the other co-owner and without accounting. In a field that is listed for neither party it may do so non-exclusively.
1. *Closed fields.* A co-owner shall not exploit the Joint IP commercially in a Licensed Field of the other co-owner that is listed as exclusive, and may exploit it non-exclusively in a Licensed Field of the other co-owner that is not.
</#if>
1. *Extent of own use.* The use that the preceding terms allow a co-owner, and internal research in every field, is its own use under these terms. {#own-use}
1. *Licenses in own fields.* A co-owner may license the Joint IP to third parties, without the consent of the other co-owner, in the fields in which it may exploit the Joint IP. A license is exclusive against the other co-owner in a field that is listed as exclusive to the licensing co-owner and in no other. {#licensing}
1. *Licenses in other fields.* A license in any other field needs the written consent of the other co-owner. {#consent}
1. *Answer to a request.* The other co-owner answers a written request for consent within ${ip.joint_terms.response}. Silence is <#if ip.joint_terms.consent = listed-grounds>consent<#else>a refusal</#if>.
<#if ip.joint_terms.consent = listed-grounds>
1. *Grounds for refusal.* A co-owner shall give the requested consent unless it states in writing one of these grounds: {#grounds}
   (a) the licensee competes with it in the field of the requested license;
   (a) the license would be exclusive or would bind the co-owner that is asked; or
   (a) the licensee is in breach of an agreement with it or is barred by Applicable Law from receiving the technology.
<#else>
1. *Freedom to refuse.* A co-owner may refuse the requested consent for any reason.
</#if>
1. *Customers.* The sale of a product or the supply of a service that a co-owner may exploit carries the rights that its customers need to use it, and is not a license to a third party under these terms.
1. *Accounting.* A co-owner owes no account for its own use or for licenses in a field that is listed for it. Of its Third-Party License Income of each Quarter from licenses in any other field it shall pay ${ip.joint_terms.income_share} to the other co-owner. {#accounting}
1. *Statement and payment.* A co-owner that owes a share of income shall send a statement of its Third-Party License Income, license by license, and pay the share within ${ip.joint_terms.report} after the end of each Quarter, subject to [[fin.taxes]]. Its books on that income are open to the other co-owner as stated in [[fin.records]] and [[fin.audit]].
1. *Transfer of a share.* <#if ip.joint_terms.transfer = free>A co-owner may transfer its share and shall give the other co-owner written notice of the transferee within ${ip.joint_terms.response} after the transfer.<#elseif ip.joint_terms.transfer = consent>A co-owner shall not transfer its share without the written consent of the other co-owner, subject to [[#free-transfers]].<#else>A co-owner shall not transfer its share before it has offered the share to the other co-owner as stated in [[#offer]], subject to [[#free-transfers]].</#if> {#transfer}
<#if ip.joint_terms.transfer = first-refusal>
1. *Offer to the other co-owner.* The offer is made by written notice that names the buyer, the price and all other terms. The other co-owner may accept it within ${ip.joint_terms.refusal}. If it does not, the share may be sold to the named buyer within ${ip.joint_terms.sale} after that period, at a price and on terms no better for the buyer. Consideration other than money counts at its market value. {#offer}
</#if>
<#if ip.joint_terms.transfer != free>
1. *Transfers that need neither consent nor offer.* A co-owner may transfer its share to an Affiliate, or together with the whole business that uses the Joint IP to a successor to which it may assign this Agreement under [[core.assignment]]. {#free-transfers}
</#if>
1. *Form of every transfer.* A share is transferred as a whole, in writing, to a transferee that assumes in writing these terms and the licenses granted under them. A transfer in any other way is void. A co-owner may grant a security interest in its share if the secured party accepts these terms in writing.
1. *Filing and upkeep.* Patents in the Joint IP are filed, prosecuted and maintained, and their costs are borne, as stated in [[ip.prosecution]]. A co-owner shall not file, amend, license to a patent pool or dedicate to the public a patent in the Joint IP in any other way.
1. *Enforcement and joinder.* The Joint IP is enforced, and recoveries are divided, as stated in [[ip.enforcement]]. A co-owner shall not sue on the Joint IP in any other way. Each co-owner hereby consents to be joined as a party to an action brought in accordance with those provisions and waives each right that it has to refuse.
1. *Giving up a share.* A co-owner may give up its share in a patent or patent application in the Joint IP by written notice of at least ${ip.joint_terms.abandonment}. Each party hereby assigns the share that it gives up to the other party, effective on the date stated in its notice, and bears no Patent Costs that arise for it after that date. It keeps a non-exclusive, royalty-free license, transferable with its business, for the use stated in [[#own-use]]. {#abandonment}
> NOTE: The giving-up rule works together with the step-in right of the prosecution clause: one lets an owner leave the file, the other lets the remaining owner carry it on.
1. *No partition.* Each co-owner waives the right to ask for partition or judicial sale of the Joint IP. Co-ownership of a right ends when one co-owner holds both shares, when the right expires, or as stated in [[#dissolution]].
1. *End of co-ownership.* <#if ip.joint_terms.dissolution = continue>The end of this Agreement does not end co-ownership, and these terms continue to apply for as long as any Joint IP exists.<#elseif ip.joint_terms.dissolution = buy-out>Within ${ip.joint_terms.buyout} after the end of this Agreement either party may give one written notice that names a price for the whole of the Joint IP. The other party chooses in writing within ${ip.joint_terms.buyout} after that notice whether to sell its share or to buy the share of the party that gave the notice, in either case at that price multiplied by the share sold.<#else>Within ${ip.joint_terms.buyout} after the end of this Agreement the parties shall sign a list of the Joint IP that has use in the Licensed Fields of one party alone. Each party hereby assigns to the other its share in the listed rights allotted to the other, effective when the list is signed. All other Joint IP stays joint on these terms.</#if> {#dissolution}
<#if ip.joint_terms.dissolution = buy-out>
1. *Completion of the buy-out.* A party that does not choose in time is treated as having chosen to sell. The first notice in time prevails. The seller hereby assigns its share to the buyer, effective on payment, and keeps a non-exclusive, royalty-free license for the use stated in [[#own-use]].
</#if>
<#if ip.joint_terms.dissolution = divide-by-field>
1. *Completion of the division.* If the list is not signed in time, either party may refer it to the patent attorney named in [[ip.foreground#attorney]], whose list takes the place of the signed one. Each party keeps a non-exclusive, royalty-free license under the rights that it gives up for the use that it made of them before the end of this Agreement.
</#if>

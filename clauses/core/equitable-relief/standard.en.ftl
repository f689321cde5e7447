1. *Injunctions.* A party may ask for an injunction, specific performance or another equitable remedy, at any time and in any court with jurisdiction, against an actual or threatened: {#relief}
   (a) breach of [[core.confidentiality]]<#if included(excl.grant)> or of [[excl.grant#duty]]</#if>;
   (a) use of Intellectual Property Rights beyond the rights that this Agreement grants, or breach of a duty to assign, license or preserve them; and
   (a) other breach for which Applicable Law provides such a remedy.
1. *Security and defenses.* To the extent that Applicable Law allows, a party may obtain that relief without proof of actual damage<#if core.equitable_relief.bond_waiver> and without a bond or other security<#else>; the court decides on a bond or other security</#if>. The other party keeps every defense.

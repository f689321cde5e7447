1. *Injunctions.* A party may ask a court with jurisdiction for an injunction, specific performance or another equitable remedy against each of the following, actual or threatened, because damages may fail to repair the harm: {#relief}
   (a) a breach of [[core.confidentiality]];
   (a) use of Intellectual Property Rights beyond the rights that this Agreement grants;
<#if included(excl.grant)>
   (a) a breach of [[excl.grant]];
</#if>
   (a) a breach of a duty to assign, license or preserve Intellectual Property Rights; and
   (a) another breach for which Applicable Law provides such a remedy.
1. *At once and anywhere.* A party may ask for that relief at any time and in any court with jurisdiction; [[core.escalation]] and [[core.dispute]] do not prevent it. Asking for it waives no other remedy.
<#if core.equitable_relief.bond_waiver>
1. *Security.* To the extent that Applicable Law allows, a party may obtain that relief without proof of actual damage and without a bond or other security.
<#else>
1. *Security.* A party may obtain that relief without proof of actual damage, to the extent that Applicable Law allows. The court decides on a bond or other security.
</#if>
1. *Defenses.* The other party keeps every defense, including that no breach occurred or that the relief goes further than the breach requires.

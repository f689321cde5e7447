1. *Allowed licenses.* A party may use in the Program Open Source Software under one of these licenses: ${ip.open_source.allowed}. {#allowed}
1. *Licenses that need approval.* A party shall not use in a Deliverable or in Foreground IP, without the other party's written approval, Open Source Software under one of these licenses: ${ip.open_source.approval}. The same applies to a license that these rules do not name. {#approval}
1. *Forbidden licenses.* A party shall not use in a Deliverable or in Foreground IP, and shall not combine with the other party's Background IP, Open Source Software under one of these licenses: ${ip.open_source.forbidden}. {#forbidden}
1. *Copyleft trigger.* Whatever the license, a party shall not use, link, modify, host or distribute Open Source Software in a way that has one of these effects on Foreground IP or on the other party's Background IP: {#copyleft}
   (a) a duty arises to disclose or distribute it in source form, or to license it for modification or free of charge;
   (a) it becomes subject to a patent license or a promise not to assert patents; or
   (a) its use, sale or field of use becomes restricted.
> NOTE: The trigger counts more than the list. A permitted license can infect code by static linking, and a forbidden one may be harmless in a build tool that never ships.
1. *Tools.* [[#approval]] and [[#forbidden]] do not apply to a development tool that leaves no code in what is delivered, if the effects listed in [[#copyleft]] cannot arise.
1. *Approval.* A request for approval names the component, its version and license, how it is linked or changed, and the alternative. The other party answers within ${ip.open_source.answer} after receipt; silence is a refusal.
1. *Notice.* With each Deliverable that contains software, the party that delivers shall deliver a list of all Open Source Software in it, with version, license, origin and changes, in ${ip.open_source.manifest} format, and the license texts and notices that have to accompany it. It shall scan the software before each delivery with a tool named in the Decision Log, and shall deliver the result. {#notice}
1. *Replacement.* A party that used a component against these rules shall remove or replace it within ${ip.open_source.remedy} after it learns of the breach, at its own cost, and until then shall not distribute software that contains it.
1. *Upstream code.* A party shall not contribute Foreground IP, or the other party's Background IP, to an open source project without the other party's written approval, except by a release that this Agreement requires.

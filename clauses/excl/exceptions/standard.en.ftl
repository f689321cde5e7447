1. *Exceptions.* [[excl.grant#duty]] does not keep a Bound Party from: {#exceptions}
   (a) performing this Agreement and supplying the Protected Party and its Affiliates;
<#if present(excl.exceptions.existing)>
   (a) performing the commitments in [[#existing]];
</#if>
<#if included(lic.exploitation) and included(ip.foreground)>
   (a) exploiting the Foreground IP in a field that is exclusive to it under [[lic.exploitation]]<#if included(ip.field-of-use)> or [[ip.field-of-use]]</#if>;
</#if>
   (a) using anything in the Exclusive Scope inside its own business;
<#if excl.exceptions.own_products>
   (a) selling products under its own brand directly to end users;
</#if>
   (a) supplying a component, tool or service of general use that is offered in the same form outside the Exclusive Scope<#if included(ip.foreground)> and does not embody the Foreground IP</#if>;
   (a) research with a university or public research body that gives a third party no commercial right in the Exclusive Scope during the Exclusivity Window;
<#if present(excl.exceptions.further)>
<#list excl.exceptions.further as row>
   (a) ${row};
</#list>
</#if>
   (a) holding, without influence on management, up to ${excl.exceptions.passive_stake} of the voting securities of a listed company; or
   (a) supplying what a court or authority orders it to supply.
<#if present(excl.exceptions.existing)>
1. *Existing commitments.* A party may perform these commitments as they stand on the Effective Date until they end or, where a date is stated, until that date, and shall not extend or enlarge them in the Exclusive Scope: {#existing}
<#list excl.exceptions.existing as row>
   (a) ${row.commitment}, of ${row.party}<#if present(row.until)>, until ${row.until}</#if>;
</#list>
   \\ and each party confirms that on the Effective Date it has no other commitment that conflicts with [[excl.grant#duty]].
<#else>
1. *No existing commitments.* Each party confirms that on the Effective Date it has no commitment in conflict with [[excl.grant#duty]].
</#if>
1. *Acquired business.* If a Bound Party acquires a business of which a part that brings less than half of its revenue does what [[excl.grant#duty]] forbids, it is no breach to continue that part for up to ${excl.exceptions.acquired_business}. Within that time the Bound Party shall sell, close or change it, and until then keep it apart from <#if included(jda.program)>the people and the information of the Program<#else>the people who perform this Agreement and the Confidential Information of the other party</#if>. {#acquired}
1. *Acquirer of a Bound Party.* [[excl.grant#duty]] does not extend to a business that a person carried on before it obtained Control of a Bound Party, if that business uses <#if included(ip.foreground)>neither the Foreground IP nor the Confidential Information of the Protected Party<#else>no Confidential Information of the Protected Party</#if>.
1. *Burden of proof.* The party that relies on an exception must prove its facts. It shall give the information needed to check them within ${excl.exceptions.answer} after a request, and may limit information on third parties to the other party's counsel.
> NOTE: Compare the exceptions with each other's product roadmap. A carve-out for components of general use can be wider than the restriction.

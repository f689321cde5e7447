1. *Products.* This Agreement covers the products of ${first} that [[sched.products#products]] lists (each a **"Supplied Product"**). ${first} provides them as ${supply.products.kind}. {#products}
1. *Specifications.* The **"Specifications"** of a Supplied Product are the document that [[sched.products#products]] names for it, in the edition stated there, and each later edition that both parties have accepted in writing. A sales document of ${first} is not part of the Specifications. {#specifications}
1. *Announced changes.* ${first} shall announce a change of a Supplied Product at least ${supply.products.change_notice} before it first delivers the changed version, and shall send a sample or preview with the announcement, if the change affects: {#changes}
   (a) form, fit or function, an interface, or a value in the Specifications;
   (a) safety, reliability, or an approval or certificate of the Supplied Product<#if included(oem.grant)> or of an Integrated Product</#if>; or
   (a) <#if supply.products.kind = devices>the site of manufacture<#else>the place where it is hosted or where data is processed</#if>, or a component of others whose terms bind ${second}.
1. *Objection.* ${second} may object within ${supply.products.change_check} after it has received the sample or preview, with the reason why the change harms <#if included(oem.grant)>an Integrated Product<#else>its sales or its customers</#if>. ${first} shall then go on supplying the unchanged version under [[supply.end-of-life]], as if it had announced the end of that version. {#objection}
1. *Free changes.* Every other change is free. A correction that safety or security requires may be made at once, with a notice at the same time. {#free}
1. *Further products.* A product joins the list by a signed amendment that states its Specifications and price. {#further}
> NOTE: Have engineering confirm that the specification named in the schedule is the edition against which the product was tested.

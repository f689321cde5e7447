<#if included(jda.program)>
(A) The parties work, and each of them has something to contribute, in the following area: ${jda.program.field}.
(A) The parties want to combine this work for the following purpose: ${jda.program.purpose}.
<#elseif included(cons.program)>
(A) The parties work, and each of them has something to contribute, in the following field: ${cons.program.field}.
(A) They want to work as a consortium for the following purpose: ${cons.program.purpose}.
<#elseif included(oem.grant)>
(A) ${first} makes products that others build into their own: <#list supply.products.products as row>${row.product}<#sep>, </#sep></#list>.
(A) ${second} wants to build them into its products and to sell these: <#list oem.grant.products as row>${row.product}<#sep>, </#sep></#list>.
<#elseif included(inv.investment)>
(A) ${first} invests in ${second} under the ${inv.investment.transaction}, and the parties want to work together on the following subject: ${deal.title}.
<#elseif included(supply.appointment)>
(A) ${first} makes the following products, and ${second} wants to distribute them: <#list supply.products.products as row>${row.product}<#sep>, </#sep></#list>.
<#elseif included(api.grant)>
(A) ${first} operates the application programming interface ${api.grant.name}, which ${api.grant.function}.
(A) ${second} wants to use it for the following: ${deal.title}.
<#elseif included(prog.structure)>
(A) ${first} operates the Platform, ${second} integrates software with it for its users, and the Vendors make software that they want to offer there.
(A) One agreement is to state the same rules for all of them and still keep the relation of each Vendor apart from those of the others.
<#elseif included(loi.purpose)>
(A) The parties want to find out whether and how they could work together on the following subject: ${loi.purpose.subject}.
<#else>
(A) The parties want to work together on the following subject: ${deal.title}.
</#if>
<#if present(facts.partnership)>
(A) The partnership of the parties comprises ${facts.partnership}.
</#if>
<#if facts.competitors>
(A) The parties compete, or could compete, in markets that their work touches. They want to work together where <#if included(core.multiparty)>none<#else>neither</#if> would reach the purpose as soon or as well alone, and to compete in everything else.
</#if>
<#if present(front.recitals.further)>
<#list front.recitals.further as row>
(A) ${row}
</#list>
</#if>
<#if included(jda.program)>
(A) This Agreement states what each party brings, how the parties decide, who owns and may use what comes out, and what follows when the work ends.
<#elseif included(loi.proposal)>
(A) They record where their talks stand, without being bound to the deal that they plan, and agree how they conduct the talks.
<#elseif included(loi.purpose)>
(A) For this they want to exchange information that is not public.
<#else>
(A) This Agreement states what each party provides<#if included(fin.payment)>, what is paid for it,</#if> and what follows when it ends.
</#if>
> NOTE: Background only. A promise, a warranty or a figure belongs in the body.

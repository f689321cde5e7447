<#if included(jda.program)>
(A) The parties work, and each of them has something to contribute, in the following area: ${jda.program.field}.
(A) The parties want to combine this work for the following purpose: ${jda.program.purpose}.
<#elseif included(api.grant)>
(A) ${first} operates the application programming interface ${api.grant.name}, which ${api.grant.function}.
(A) ${second} wants to use it for the following: ${deal.title}.
<#elseif included(loi.purpose)>
(A) The parties want to find out whether and how they could work together on the following subject: ${loi.purpose.subject}.
<#else>
(A) The parties want to work together on the following subject: ${deal.title}.
</#if>
<#if present(facts.partnership)>
(A) The partnership of the parties comprises ${facts.partnership}.
</#if>
<#if facts.competitors>
(A) The parties compete, or could compete, in markets that their work touches. They want to work together where neither would reach the purpose as soon or as well alone, and to compete in everything else.
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
(A) For this they will exchange information that is not public.
<#else>
(A) This Agreement states what each party provides<#if included(fin.payment)>, what is paid for it,</#if> and what follows when it ends.
</#if>
> NOTE: Background only. A promise, a warranty or a figure belongs in the body.

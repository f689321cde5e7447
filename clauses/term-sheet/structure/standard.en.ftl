<#if present(deal.structure)>
1. *Form.* The planned form of the partnership is: ${deal.structure}.<#if not alongside(any)> No definitive agreement of this form comes with this term sheet: counsel for the parties drafts it individually, from the points below.</#if>
</#if>
<#if count(structure_documents) > 0>
1. *Documents to be drafted.* <#if alongside(any)>Beside the Definitive Agreements named above, counsel<#else>Counsel</#if> for the parties drafts the following<#if present(term_sheet.structure.drafter)>, with the first drafts from counsel for ${term_sheet.structure.drafter}</#if>:
<#list structure_documents as row>
   (a) ${row.title};
</#list>
   \\ and whatever else the law of the place of each company and its registers require.
</#if>
<#if present(term_sheet.structure.signing)>
1. *Timing.* The parties plan to sign on ${term_sheet.structure.signing}.
</#if>

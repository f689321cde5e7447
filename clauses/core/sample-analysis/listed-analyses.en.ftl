1. *Protected items.* This applies to what a party hands over or makes accessible to the other under this Agreement and does not sell on the open market: samples and prototypes, software in executable form, and trained models with their weights, parameters and system prompts. Each of these is a **"Protected Item"**. <#if included(jda.materials)>[[jda.materials]] applies to the items listed there in addition<#if core.sample-analysis = listed-analyses>, and the table in [[#allowed]] prevails over it</#if>.</#if> {#items}
1. *Allowed analyses.* The receiving party may make the analyses in this table, by the method and to the extent stated, and shall send the provider the complete result of each within ${core.sample_analysis.report} after it is made: {#allowed}

| Made by | Item | Analysis |
|--------|-----------|----------------|
<#list core.sample_analysis.tests as row>
| ${row.party} | ${row.item} | ${row.analysis} |
</#list>

1. *No other analysis.* Except as the table allows, the receiving party shall not, itself or through another person: {#ban}
   (a) determine the composition or the structure of a sample or prototype, by taking it apart or by chemical, physical or optical analysis;
   (a) decompile, disassemble or reconstruct software, or derive its source code, algorithms or interfaces;
   (a) extract or reconstruct the weights, parameters, training data or system prompts of a model, or train another model to imitate it; or
   (a) remove or get around a mark, a seal or a technical protection of a Protected Item.
1. *What remains free.* This does not limit tests of function, safety and performance in normal use, the analysis of an item that anyone can buy, or an act that Applicable Law allows whatever a contract says. A party that wants to decompile software to make it work with other software shall first ask the provider for the interfaces and give it ${core.sample_analysis.interfaces} to supply them. {#free}
1. *Findings.* What the receiving party learns about the inside of a Protected Item, in whatever way, is Confidential Information of the provider without a marking. The receiving party shall send it to the provider within ${core.sample_analysis.report} after it learns of it. It hereby assigns to the provider its rights in a finding made in breach of [[#ban]]<#if included(ip.foreground)>, whatever [[ip.foreground]] states</#if>. {#findings}
1. *List and duration.* The receiving party shall keep a list of the Protected Items that it holds, with place and users, and show it to the provider within ${core.sample_analysis.report} after a request. These rules continue for ${core.sample_analysis.tail} after the end of this Agreement, and for what is then still a trade secret for as long as it remains one. {#duration}

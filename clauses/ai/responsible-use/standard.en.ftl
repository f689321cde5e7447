1. *Prohibited uses.* No party shall use the AI System, or let it be used, for: {#prohibited}
<#list ai.responsible_use.prohibited as row>
   (a) ${row};
</#list>
   \\ or for anything else that Applicable Law forbids.
1. *Oversight.* Each party that uses the AI System shall name a person who understands its limits, watches its use and can stop it. {#oversight}
1. *Transparency.* A party shall tell people when they deal with the AI System and not with a person, and mark Output that could be taken for a real recording. {#transparency}
1. *Incidents.* A party that learns of harm to people or property, a breach of a prohibition, or a serious error of the AI System shall notify the others within ${ai.responsible_use.incident}, with cause and measures as far as it knows them. Each may suspend its use until the cause is removed. {#incidents}

1. *Order by topic.* An amendment made under [[core.amendment]] prevails for the provision that it changes. If other documents conflict, the document beside the topic of the conflict prevails: {#order}
| Topic | Document that prevails |
|---------|---------|
| Personal data | Terms on personal data, to the extent that Applicable Law requires them to prevail; otherwise the articles |
| Ownership, licenses, confidentiality, liability, term, law and disputes | The articles of this Agreement |
| Technical content, tests, tasks and dates of the work | The schedule on that subject<#if included(jda.program) and jda.program != single-project>, and below it each Project Description, for its Project</#if> |
| Prices, rates and other amounts of money | The schedule that states the amount |
<#if present(core.precedence.topics)>
<#list core.precedence.topics as row>
| ${row.topic} | ${row.document} |
</#list>
</#if>
| Every other topic | The articles, then the schedules, then plans, minutes, policies and other documents under this Agreement |
> NOTE: Check that no topic is named twice.
1. *Mixed topics.* If a conflict concerns several topics, the articles prevail over the schedules. {#mixed}
<#if front.cover = cover-plus-body>
1. *Key terms.* If a name, a date, an amount of money, a percentage or a period in the key terms at the front of this Agreement differs from the articles or the schedules, the key terms prevail on that item. In all else the articles and the schedules govern. {#key-terms}
</#if>
1. *Conflict.* Two provisions conflict if a party cannot comply with both. A provision that only adds detail does not conflict. At equal rank, the specific prevails over the general and the later signed over the earlier. {#conflict}
1. *Other terms.* Terms in a purchase order, an invoice, a portal or a click-through, and a policy that one party can change alone, are not part of this Agreement, even if the other party accepts or performs. {#other-terms}

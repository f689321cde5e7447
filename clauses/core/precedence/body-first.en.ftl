1. *Order.* If documents conflict, the following order applies, the first prevailing: {#order}
   (a) terms on personal data, to the extent that Applicable Law requires them to prevail;
   (a) an amendment made under [[core.amendment]], for the provision that it changes;
   (a) the articles of this Agreement;
   (a) the schedules<#if included(jda.program) and jda.program != single-project> and, below them, each Project Description for its Project</#if>; and
   (a) plans, minutes, policies and other documents under this Agreement.
> NOTE: The order protects the negotiated articles. If a schedule is meant to change an article for this deal, say so in that article.
1. *Express exceptions.* A schedule<#if included(jda.program) and jda.program != single-project> or a Project Description</#if> prevails over an article where it names the provision that it changes and is signed as [[core.amendment]] requires. {#express}
<#if front.cover = cover-plus-body>
1. *Key terms.* If a name, a date, an amount of money, a percentage or a period in the key terms at the front of this Agreement differs from the articles or the schedules, the key terms prevail on that item. In all else the articles and the schedules govern. {#key-terms}
</#if>
1. *Conflict.* Two provisions conflict if a party cannot comply with both. A provision that only adds detail does not conflict. At equal rank, the specific prevails over the general and the later signed over the earlier. {#conflict}
1. *Other terms.* Terms in a purchase order, an invoice, a portal or a click-through, and a policy that one party can change alone, are not part of this Agreement, even if the other party accepts or performs. {#other-terms}

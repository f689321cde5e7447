1. *Form and addresses.* A notice must be written and refer to this Agreement. A party shall send it by hand, by courier with a record of delivery, by registered or certified mail<#if core.notices.email>, or, if it is not a formal notice, by e-mail</#if>, to the other party at the following address: {#addresses}
| Party | Address | Attention | E-mail |
|-------|------------|----------|--------------|
<#list parties as row>
| ${row.label} | ${row.address} | <#if present(row.notice_attention)>${row.notice_attention}<#else>the legal department</#if> | <#if present(row.notice_email)>${row.notice_email}<#else>none</#if> |
</#list>
<#if core.notices.email>
1. *Formal notices.* A notice of breach, termination, a Claim, a Dispute, an assignment or the exercise of an option is a formal notice, which takes effect on receipt by hand, courier or mail. {#formal}
</#if>
1. *Receipt.* A notice counts as received: {#receipt}
   (a) by hand or courier, on delivery or when delivery is refused, as the record shows;
<#if core.notices.email>
   (a) by e-mail, when it is sent to that address, unless the sender receives a message that it was not delivered; and
</#if>
   (a) by registered or certified mail, ${core.notices.mail} after posting, if no earlier delivery is proved.
   \\ A notice that arrives on a day that is not a Business Day at the place of receipt, or after usual business hours there, counts as received on the next Business Day. A party may change its details by a notice that applies ${core.notices.change} after receipt.
<#if present(core.notices.copies)>
1. *Copies.* A party that sends a <#if core.notices.email>formal </#if>notice shall send a copy at the same time to the person named below for the addressee. The copy is not itself a notice, and the notice takes effect without it.
| Copy for | Name | Address |
|--------|-----------|----------------|
<#list core.notices.copies as row>
| ${row.party} | ${row.name} | ${row.address} |
</#list>
</#if>
1. *Daily communications.* Reports, minutes, requests and other communications in the ordinary course of <#if included(jda.program)>the Program<#else>business</#if> are not notices, and may be sent in any written form.

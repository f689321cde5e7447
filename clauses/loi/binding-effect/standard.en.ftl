1. *Not binding.* [[loi.proposal]] and [[loi.timetable#steps]] record where the talks stand. They create no right and no duty, and no party may rely on them, even if the other acts on them. {#not-binding}
1. *Binding.* All other provisions bind the parties, each in return for the promises of the other. {#binding}
1. *When the deal binds.* The planned deal binds only when both parties have signed the Definitive Agreements. An exchange of drafts, an oral agreement, an e-mail or the start of work does not take the place of signatures. {#signature}
<#if alongside(confidentiality)>
1. *Confidentiality agreement.* [[core.entire-agreement]] does not replace the separate confidentiality agreement that the parties sign for these talks. For information that both protect, the stricter duty and the longer time apply. {#confidentiality}
</#if>

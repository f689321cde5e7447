1. *Entire agreement.* This Agreement is the entire agreement of the parties on its subject. It replaces every earlier agreement, term sheet, proposal and statement on it, written or oral.<#if included(core.related-agreements)> Each Related Agreement stays in force beside it.</#if><#if included(inv.investment)> The Transaction Agreement stays in force beside it.</#if> {#entire}
<#if present(core.entire_agreement.term_sheet)>
1. *Earlier term sheet.* The term sheet that the parties signed on ${core.entire_agreement.term_sheet} ends when this Agreement binds the parties, its binding parts included. A party remains liable for an earlier breach of those parts. {#term-sheet}
</#if>
<#if present(core.entire_agreement.earlier_confidentiality)>
1. *Earlier confidentiality agreement.* The confidentiality agreement of ${core.entire_agreement.earlier_confidentiality} ends when this Agreement binds the parties, to the extent that it covers the subject of this Agreement. Information that it protected then is Confidential Information under this Agreement. {#earlier-confidentiality}
</#if>
1. *No reliance.* Each party confirms that it has not relied on a statement, promise or forecast of the other party that is not stated in this Agreement. This does not limit liability for fraud. {#reliance}

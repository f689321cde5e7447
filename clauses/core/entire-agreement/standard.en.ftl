1. *Entire agreement.* This Agreement is the entire agreement of the parties on its subject. It replaces every earlier agreement, term sheet, proposal and statement on that subject, written or oral. {#entire}
<#if present(core.entire_agreement.term_sheet)>
1. *Earlier term sheet.* The term sheet that the parties signed on ${core.entire_agreement.term_sheet} ends when this Agreement binds the parties, and so do the parts of it that were binding, including those on confidentiality, exclusive negotiation and costs. A party remains liable for an earlier breach of those parts. {#term-sheet}
</#if>
<#if present(core.entire_agreement.earlier_confidentiality)>
1. *Earlier confidentiality agreement.* The confidentiality agreement of ${core.entire_agreement.earlier_confidentiality} ends when this Agreement binds the parties, to the extent that it covers the subject of this Agreement. Information that it protected at that time is protected by [[core.confidentiality]] from then on, whether or not it meets the definition of Confidential Information. {#earlier-confidentiality}
</#if>
1. *No reliance.* Each party confirms that, in deciding to sign this Agreement, it has not relied on a statement, promise or forecast of the other party that is not stated in this Agreement. This does not limit liability for fraud. {#reliance}

1. *Records.* Each party shall keep complete and correct records by which an auditor can retrace each amount under this Agreement, including: {#contents}
<#if included(jda.program)>
   (a) its Program Costs, with contracts, invoices and proof of payment;
   (a) the hours recorded for the Program, by person, task and day;
   (a) the value and the evidence of its Contributions; and
   (a) the facts on which <#if included(fin.milestones)>a Milestone Payment<#else>a Milestone</#if> depends.
<#else>
   (a) its invoices, payments and credits under this Agreement, with proof;
   (a) the counts, uses and events from which an amount is calculated; and
   (a) the facts from which a price, a discount or a credit follows.
</#if>
1. *Retention.* Each party shall keep each record for at least ${fin.records.retention} after the end of the calendar year to which it relates, for longer if Applicable Law requires it, and until a Dispute or an audit that concerns it is closed. {#retention}
> NOTE: Check that retention is at least as long as the look-back and the period after the end in the audit clause.

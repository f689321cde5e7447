1. *Records.* Each party shall keep complete and correct records of everything by which an amount under this Agreement is calculated, including: {#contents}
   (a) its Program Costs, with contracts, invoices and proof of payment;
   (a) the hours recorded for the Program, by person, task and day;
   (a) the value and the evidence of its Contributions;
<#if included(fin.milestones)>
   (a) the facts on which a Milestone Payment depends; and
<#else>
   (a) the results that it reports for a Milestone; and
</#if>
   (a) the statements and invoices that it sends under this Agreement.
1. *Standard.* The records must follow the accounting principles that the party applies to its published or statutory accounts, consistently from year to year, and must allow an auditor who does not know the party to retrace each amount.
1. *Retention.* Each party shall keep each record for at least ${fin.records.retention} after the end of the calendar year to which it relates, or for as long as Applicable Law requires if that is longer. Records may be kept in electronic form if they remain readable and unaltered. {#retention}
> NOTE: Check that retention is at least as long as the look-back and the period after the end in the audit clause.
1. *Open matters.* A party that holds a record concerning a Dispute or an audit that has begun shall keep it until the Dispute or the audit is closed.
1. *After the end.* The retention period continues to run after the end of this Agreement, and each party shall keep its last records for ${fin.records.retention} after that end.

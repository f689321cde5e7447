1. *Fee.* For <#if included(excl.grant) and fin.access_fee.subject = exclusivity>the exclusivity under [[excl.grant]]<#else>access to the technology and know-how that ${other(fin.access_fee.payer)} makes available under this Agreement</#if>, ${fin.access_fee.payer} shall pay ${other(fin.access_fee.payer)} these installments, each on the date stated or, if later, on the due date of an invoice under [[fin.payment]]: {#fee}

| No. | Date | Amount |
|----|---------|-------:|
<#list fin.access_fee.installments as row>
| ${row.number} | ${row.date} | ${row.amount} |
</#list>

   \\ An installment with a date after the last day of this Agreement is not owed.
<#if fin.access_fee.creditable>
1. *Credit.* ${fin.access_fee.credit} of each amount paid is credited against the royalties that ${fin.access_fee.payer} owes under [[lic.exploitation]], up to ${fin.access_fee.credit_limit} of each royalty payment, until it is used up. {#credit}
</#if>
1. *Refund.* <#if fin.access_fee.refund>The fee is not refunded, except that ${other(fin.access_fee.payer)} shall refund, with the final statement, ${fin.access_fee.refund_part} of the amounts paid by then if ${fin.access_fee.payer} terminates this Agreement under [[core.term-cause]] for a breach by ${other(fin.access_fee.payer)}.<#else>The fee is not refunded, whatever the result of the work is.</#if> {#refund}
1. *Nature.* The fee transfers no ownership, is no advance on <#if included(fin.cost-sharing)>Program Costs or </#if>another payment<#if fin.access_fee.creditable>, except for the credit in [[#credit]]</#if>, and buys no result. {#nature}

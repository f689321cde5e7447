1. *Three shares.* Net Revenue of each Listed Product for each Quarter is divided between its Vendor, ${second} and ${first}, in the percentages that [[sched.program-shares]] states for the Certification Tier of that Vendor on the first day of the Quarter. Each product is computed apart, and a loss or a refund of one Vendor never touches the share of another. {#shares}
1. *Order of payment.* <#if prog.listing = vendor-contracts>${first}<#else>${second}</#if> shall hold what it collects for the parties in the proportion of their shares, separate in its books from its own money. It shall pay out the share of the Vendor first, then that of <#if prog.listing = vendor-contracts>${second}<#else>${first}</#if>, and keep its own last. {#order}
<#if prog.waterfall.hold_back > 0%>
1. *Hold-back.* <#if prog.listing = vendor-contracts>${first}<#else>${second}</#if> may keep back ${prog.waterfall.hold_back} of each payment to a Vendor against refunds of its own Listed Products, and shall pay out what it has not used ${prog.waterfall.release} after the payment. {#hold-back}
<#else>
1. *No hold-back.* No part of a share is held back. {#hold-back}
</#if>
1. *Refunds later.* A refund or chargeback of an amount that was divided in an earlier Quarter is borne in the proportion in which that amount was divided, set off against the next shares from the same Listed Product. A refund that one party caused by its breach is borne by that party alone. What cannot be set off is paid within the time in [[fin.payment#due]] after a request. {#refunds}
1. *Rounding.* Each share is rounded half up to the smallest unit of ${deal.currency}. The share of ${first} takes the difference, so that the three add up to Net Revenue. {#rounding}
1. *Nature.* A share is the price for what a party contributes. The parties share revenue and no losses, and each bears its own costs and the Taxes on its own share. {#nature}

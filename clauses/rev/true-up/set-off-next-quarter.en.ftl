1. *True-up.* If a figure of a Quarter proves wrong, the Collecting Party shall correct it in the next statement. Each party may ask for a correction until ${rev.true_up.window} after the end of that Quarter, and after that only for fraud or under a final audit report. A correction runs through the Waterfall of its own Quarter. {#true-up}
<#if rev.net_revenue = net-closed-list or rev.net_revenue = contribution-margin>
1. *Clawback.* If a Refund or chargeback arises for revenue that counted in an earlier Quarter, each party bears it in the proportion in which it shared that revenue. A share can be clawed back until ${rev.true_up.clawback} after it was paid. No share is clawed back because of a Refund that another party caused by its own breach; that party bears it alone. {#clawback}
<#else>
1. *No clawback.* Shares are not paid back because of a Refund, a chargeback or a bad debt. [[rev.net-revenue#computation]] states who bears them. {#clawback}
</#if>
1. *Order.* What a party owes back is taken first from what is held back for that Quarter under [[rev.waterfall]], and then from the shares of the next Quarters, up to ${rev.true_up.cap} of the shares of a party in each. {#order}
1. *What is left at the end.* If no further shares are to come, the party shall repay what is left within ${rev.true_up.repay} after the final statement. An underpayment is paid with the next shares, with interest under [[fin.late-interest]] from the day on which it should have been paid. {#repay}

1. *Guarantee.* If the shares of ${rev.minimum_guarantee.party} from the Waterfall for a ${rev.minimum_guarantee.period} stay below ${rev.minimum_guarantee.amount}, ${rev.minimum_guarantee.payer} shall pay ${rev.minimum_guarantee.party} the difference within ${rev.minimum_guarantee.due} after the end of that ${rev.minimum_guarantee.period}. {#guarantee}
1. *Part of a period.* The amount falls in proportion to the days of a ${rev.minimum_guarantee.period} that lie outside the Term. {#part}
1. *Excuse.* The amount also falls in proportion to the days on which the Covered Products could not be sold or delivered because of an act or omission of ${rev.minimum_guarantee.party}, an injunction, a withdrawal from the market, or a Force Majeure Event, if ${rev.minimum_guarantee.payer} gives notice of it within ${rev.minimum_guarantee.excuse_notice} after it begins. {#excuse}
<#if rev.minimum_guarantee.source = fund and included(gtm.fund)>
1. *Money.* The shortfall is paid first out of what ${rev.minimum_guarantee.payer} still owes to the GTM Fund under [[gtm.fund]], and beyond that out of its own money. {#source}
</#if>
1. *Final payment.* A shortfall payment is final. It is neither an advance on later shares nor recovered from them. It settles every claim for too little effort in that period, except for a breach of a dated commitment. {#final}

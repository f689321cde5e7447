1. *Fees.* For each calendar month ${second} shall pay, for its Tier and as far as [[sched.api-tiers#prices]] states them (together the **"Fees"**): {#fees}
   (a) the base price, which includes the Calls of the Quota unless a price per 1,000 Calls is stated as well;
   (a) the price per 1,000 Calls, in proportion to the Calls of the month up to the Quota;
   (a) the price of Overage under [[api.overage]]; and
   (a) if the sum is lower, the difference up to the minimum stated there (the **"Monthly Minimum"**).
   \\ A Tier without a price is free within its Quota.
1. *Part of a month.* The base price and the Monthly Minimum are divided by days for a part of a month and when the Tier changes, and apply before a Service Credit is deducted. They are not owed for days on which the API was suspended without a cause on the side of ${second}. {#minimum}
1. *Invoice.* ${first} shall invoice the base price at the beginning of the month, and the rest within ${fin.api_fees.invoice} after it, with the Meter Record. Each line of an invoice is rounded once. {#invoice}
1. *Increases.* The prices stand for ${fin.api_fees.lock} from the Effective Date. After that ${first} may raise them once in each year of this Agreement by a notice of ${fin.api_fees.increase_notice}, from the beginning of a calendar month, by one percentage for all of them, and by no more than ${fin.api_fees.escalator} of the price before. ${second} may terminate this Agreement with effect from the increase by a notice given before it. {#increase}
1. *Nothing else.* The Fees cover access, support and service levels of the Tier. Service Credits are deducted from the Fees of the next month, and what exceeds these from those of the months after it. [[fin.payment]] and [[fin.taxes]] apply. {#all-in}

1. *Interest.* An amount that is not paid when due bears simple interest of ${fin.late_interest.monthly_rate} of that amount for each month, and for part of a month in proportion to its days, from the day after the due date up to and including the day of payment. {#interest}
1. *Maximum.* If this rate exceeds the highest rate that Applicable Law allows for that amount, the highest rate applies. Interest received beyond it reduces the amount owed or is refunded.
1. *Contested amount.* Interest runs on a contested amount to the extent that it is later agreed or decided to be owed, and does not run on the rest.
1. *Other rights.* Interest is owed without a reminder and does not take the place of another right under this Agreement. No interest is owed on interest.

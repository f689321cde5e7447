1. *Share.* For each calendar month ${second} shall pay ${first} ${fin.api_fees.share} of its Application Revenue of that month, and the price of no Call (the **"Fees"**). {#fees}
1. *Base.* **"Application Revenue"** is the amounts that ${second} and its Affiliates have received from others for an Application or for a product that contains it, less these deductions and no others: {#base}
   (a) Taxes that are shown on the invoice and paid over; and
   (a) amounts refunded or credited to the customer, in the month of the refund.
   \\ If the deductions of a month exceed what was received, the rest is deducted in the months after it. For an Application sold with other products at one price, the price is divided in proportion to the list prices. A sale to an Affiliate, and a sale at no price, counts at the price that an independent customer of the same size pays.
1. *Statement and payment.* Within ${fin.api_fees.invoice} after each month, ${second} shall send ${first} a statement of Application Revenue by Application, with the deductions, and shall pay the share with it. [[fin.audit]] applies to the statements. {#statement}
1. *Nothing else.* The share covers access, support and service levels of the Tier. A Service Credit is a percentage of the share of the month, and is deducted from the share of the next month and, as far as it exceeds it, of the months after that. [[fin.payment]] and [[fin.taxes]] apply. {#all-in}
> NOTE: Where the deal has a full revenue share of its own, let that agreement define the base and choose the bundled variant here.

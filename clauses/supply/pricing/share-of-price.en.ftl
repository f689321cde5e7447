1. *Price.* For each Supplied Unit ${second} shall pay ${first} ${supply.pricing.share} of the Net Price of the Integrated Product with which the Supplied Unit is sold, at least ${supply.pricing.lowest}. The amount is stated without Taxes. {#price}
1. *Net Price.* The **"Net Price"** is the amount that ${second} or its Affiliate invoices for one Integrated Product to a person that is not its Affiliate, less these deductions and no others, which together do not exceed ${supply.pricing.allowance} of that amount: {#net-price}
   (a) Taxes stated separately in the invoice;
   (a) freight and transport insurance stated separately in the invoice; and
   (a) refunds and credits actually given for that Integrated Product.
1. *Bundles and other sales.* An Integrated Product sold in a bundle counts at the share of the price of the bundle that its own list price bears to the sum of the list prices of all parts. One that is given away, rented, or used by ${second} or its Affiliate counts at the average Net Price of the same Quarter. Supplied Units for tests and demonstration, up to the number in [[sched.products#free]], are free. {#bundles}
1. *Supplied Units that count.* The price falls due for a Supplied Unit when its sale is reported under [[supply.reporting]]. No price is due for a Supplied Unit that replaced a Defective Unit. {#count}

1. *What the price covers.* The price covers the Supplied Unit with <#if supply.products.kind = devices>standard packaging, <#else></#if>documents and <#if included(oem.updates)>the releases under [[oem.updates]]<#else>corrections of Defective Units</#if>. No other fee is due for <#if included(oem.grant)>the license to it<#else>it</#if>, except as this Agreement states. {#covers}
1. *Change of prices.* The share and the least amount stay as they are for ${supply.pricing.lock} from the Effective Date. After that ${first} may raise the least amount once in each Contract Year, by a notice of at least ${supply.pricing.notice} and by no more than ${supply.pricing.escalator} of that amount in the Contract Year before. {#change}
<#if present(supply.pricing.protection)>
1. *Price protection.* If ${first} lowers a price, it shall credit the difference for each Supplied Unit that ${second} bought in the ${supply.pricing.protection} before and has not yet sold, on a list that ${second} sends within ${supply.pricing.notice} after it learns of the new price. {#protection}
</#if>
1. *Prices of ${second}.* ${second} sets its own prices and discounts alone. ${first} may recommend a price. It shall not set a lowest price or margin, and shall not tie a supply, a discount or an exclusive right to a price of ${second}. {#freedom}

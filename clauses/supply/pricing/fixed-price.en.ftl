1. *Prices.* For each Unit ${second} shall pay ${first} the price in [[sched.products#prices]], without Taxes. The price does not depend on volume. {#price}
1. *Units that count.* The price falls due for a Unit when it is <#if supply.products.kind = software>reported under [[supply.reporting]]<#else>delivered</#if>. Units for Affiliates of ${second} have the same price. No price is due for a Unit that replaced a Defective Unit. {#count}

1. *What the price covers.* The price covers the Unit with <#if supply.products.kind = devices>standard packaging, <#else></#if>documents and <#if included(oem.updates)>the releases under [[oem.updates]]<#else>corrections of Defective Units</#if>. No other fee is due for <#if included(oem.grant)>the license to it<#else>it</#if>, except as this Agreement states. {#covers}
1. *Change of prices.* The prices stay as they are for ${supply.pricing.lock} from the Effective Date. After that ${first} may raise them once in each Contract Year, by a notice of at least ${supply.pricing.notice} and by no more than ${supply.pricing.escalator} of the price of the Contract Year before. An order accepted before the change takes effect keeps its price. {#change}
<#if present(supply.pricing.protection)>
1. *Price protection.* If ${first} lowers a price, it shall credit the difference for each Unit that ${second} bought in the ${supply.pricing.protection} before and has not yet sold, on a list that ${second} sends within ${supply.pricing.notice} after it learns of the new price. {#protection}
</#if>
1. *Prices of ${second}.* ${second} sets its own prices and discounts alone. ${first} may recommend a price. It shall not set a lowest price or margin, and shall not tie a supply, a discount or an exclusive right to a price of ${second}. {#freedom}

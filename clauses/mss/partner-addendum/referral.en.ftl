1. *Referral right.* ${second} may introduce customers in ${mss.partner_addendum.segment} in ${mss.partner_addendum.territory} to the Cloud Services. ${first} contracts with, invoices and supports each End Customer, decides freely on the contract, and sets the price. {#right}
<#if alongside(revenue-share)>
1. *Registration and pay.* Which sales count for ${second} follows from [[revenue-share:rev.attribution]] alone, and what it receives for them from [[revenue-share:rev.waterfall]] alone. No fee is owed under this Agreement. {#registration}
<#else>
1. *Registration.* ${second} may register a possible sale by giving ${first} the name of the customer, the contact, the need and the expected value. ${first} shall accept or refuse within ${mss.partner_addendum.answer} after receipt, and silence is acceptance. It may refuse only if it or another partner was already in documented talks with that customer on that need in the last ${mss.partner_addendum.protection}, or if the customer is outside the segment or the territory. {#registration}
1. *Protection.* A registration lasts ${mss.partner_addendum.protection}, and ${first} shall extend it once by the same time if ${second} shows progress. While it lasts, ${first} shall not offer the Cloud Service for that need to that customer directly or through another partner, unless the customer asks for it in writing. {#protection}
1. *Referral fee.* ${first} shall pay ${second} ${mss.partner_addendum.fee} of the subscription fees, without Taxes, that it receives from the End Customer of a Registered Opportunity for the first ${mss.partner_addendum.fee_months} of the subscription. It shall state the receipts and the fee within ${mss.partner_addendum.report} after each Quarter, and pay under [[fin.payment]]. A fee on an amount that ${first} refunds to the End Customer is deducted from the next fee. {#fee}
1. *When no fee is owed.* No fee is owed for professional services, for sales to ${second} or its Affiliates, or where Applicable Law or a rule of the End Customer that ${second} knows forbids it. {#no-fee}
</#if>
1. *Training.* At least ${plural(mss.partner_addendum.trained, "person", "people")} of ${second} shall hold the current certificate of ${first} within ${mss.partner_addendum.trained_by} after the Effective Date and from then on. ${first} shall offer the course and the examination, without charge for that number, at least once in each Quarter. ${second} shall not register a new deal once the number has been too low for ${mss.partner_addendum.training_cure} after a reminder. {#training}
1. *Conduct.* ${second} shall describe a Cloud Service as its Documentation does, promise no function or date on behalf of ${first}, and tell a customer of its interest in the sale where the customer could expect neutral advice. It acts in its own name and has no power to bind ${first}. {#conduct}
1. *Marks.* ${first} hereby grants ${second} a non-exclusive, royalty-free license to show the names and logos of the Cloud Services as its brand rules state, to market them in the segment and the territory. [[core.publicity]] governs everything else. {#marks}
1. *Report and review.* ${second} shall report its pipeline, won and lost deals and trained people within ${mss.partner_addendum.report} after each Quarter, in the form of [[sched.operating-playbook]]. The parties shall review the report in the quarterly meeting that it provides for. {#report}
<#if included(excl.grant)>
1. *Exclusivity.* [[excl.grant]] states whether and where these rights are exclusive. Beyond it they are non-exclusive. {#exclusivity}
<#else>
1. *No exclusivity.* These rights are non-exclusive. ${first} may sell directly and through others, and ${second} may sell other products, including competing ones. {#exclusivity}
</#if>
<#if alongside(revenue-share)>
1. *End.* Either party may end the rights under [[this]] alone by notice of ${mss.partner_addendum.end_notice}. Orders of ${second} for its own use and the Revenue Share Agreement are not affected. {#end}
<#else>
1. *End.* Either party may end the rights under [[this]] alone by notice of ${mss.partner_addendum.end_notice}. For ${mss.partner_addendum.tail} after the end, ${second} may close Registered Opportunities, and [[this]] continues to apply to them. A fee for a subscription that began before or in that time is owed for as long as [[#fee]] states. Orders of ${second} for its own use are not affected. {#end}
</#if>

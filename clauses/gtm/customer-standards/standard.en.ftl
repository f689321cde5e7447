1. *Standards.* In its work for the market under this Agreement, each party shall: {#standards}
   (a) make only claims that are true, current and proved, and compare products by facts that can be checked;
   (a) state prices, terms and automatic renewals before the order;
   (a) disclose that it is paid for a recommendation, and publish no review that it wrote or bought;
   (a) contact people only in ways that Applicable Law allows, and stop when they ask; and
   (a) offer or take no gift or advantage that could influence an order<#if included(core.anti-bribery)>, as [[core.anti-bribery]] states in more detail</#if>.
1. *Training.* Each party shall train the people who sell the products covered in these standards before they begin, and every ${gtm.customer_standards.training} after that, and keep a record of it. {#training}
1. *Complaints.* The party that receives a complaint shall answer it within ${gtm.customer_standards.answer}, tell the party concerned, and list it for the next review. {#complaints}
1. *Stop.* On a notice that names the standard and the campaign, a party shall stop a campaign that breaks a standard within ${gtm.customer_standards.stop}, and start it again only when it is corrected. A party that was wrong bears the cost of the stop. {#stop}

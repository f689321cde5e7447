1. *Freedom of both.* ${second} may deal with, serve and take investments from every person, and ${first} may invest in, buy from and develop with every person, competitors of the other included. The investment gives no exclusive right, and no right to be preferred beyond this Agreement. {#freedom}
<#if present(inv.non_exclusive.listed)>
1. *Listed investors.* While this Agreement lasts ${second} shall not issue shares, without the consent of ${first}, to one of these persons or, to its knowledge, their Affiliates: ${inv.non_exclusive.listed}. {#listed}
</#if>
1. *No partnership.* The investment makes ${first} neither a partner in the business of ${second} nor its agent, and no duty of loyalty follows from it. {#partnership}

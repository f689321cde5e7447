1. *No approach.* During the Term and for ${core.no_solicit_customers.tail} after it, a party shall not, itself or through another person, approach a customer that is listed here for another party, in order to sell that customer the following in the place of the other party: ${core.no_solicit_customers.product}. {#rule}

| Party | Customer |
|--------|----------------|
<#list core.no_solicit_customers.customers as row>
| ${row.party} | ${row.customer} |
</#list>

1. *What remains free.* A party may serve a customer that turns to it unasked, carry on a business that it had with the customer before, advertise to the public, and sell every other product. A customer may choose its supplier freely. {#free}
1. *Extent.* The parties accept this limit so that they can show each other their customers for the work under this Agreement, and it goes no further than that.<#if facts.competitors> It allots no market, and neither party shall use it to learn the prices or terms of another with a customer.</#if> It does not apply where Applicable Law forbids it. {#extent}

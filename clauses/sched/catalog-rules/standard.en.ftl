1. *Rules.* A product is listed, and stays listed, if it meets these rules: {#rules}
| Rule | What it asks |
|-----------|---------------------------|
<#list sched.catalog_rules.rules as row>
| ${row.rule} | ${row.asks} |
</#list>
1. *Content of a listing.* A listing shows the Vendor, what the product does, the version, the price or how it is found, the Certification Tier, the countries, the place of storage of data, the support hours, the end-customer terms and the date of the last test. The Vendor is responsible for it, and ${first} shall not change it beyond its form. {#content}
1. *Order of search results.* Unless the user chooses another order, results are ordered by these criteria, the first weighing most: {#ranking}
<#list sched.catalog_rules.ranking as row>
   (a) ${row};
</#list>
   \\ and each place that was paid for is marked as such.
1. *Complaints.* A Vendor may complain about a listing, an order of results or a review of its product in the Marketplace. ${first} shall answer within ${sched.catalog_rules.complaint} with reasons. A review by an End Customer is removed if it is untrue, unlawful or written by a competitor, and for no other reason. {#complaints}

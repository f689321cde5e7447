1. *Freedom to operate.* Outside the Program, each party may, alone or with others, develop, make, buy, sell and license products and services of every kind, including those that compete with products or services of the other party, the Program or its results. {#freedom}
1. *Limits that remain.* The freedom in [[#freedom]] ends where one of the following provisions applies:
   (a) [[jda.independent-work]];
<#if included(excl.grant)>
   (a) [[excl.grant]];
</#if>
   (a) [[core.confidentiality]]; and
   (a) the provisions of this Agreement on ownership and use of Intellectual Property Rights, including [[lic.reserved]].
1. *No duty to offer.* Neither party is bound to offer the other a business opportunity, an invention or a product that arises outside the Program, unless a provision of this Agreement expressly says so.
1. *No restriction by implication.* No provision of this Agreement restricts the prices, customers, markets or research of a party unless it does so expressly.

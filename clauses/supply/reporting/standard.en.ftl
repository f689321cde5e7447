1. *Report.* Within ${supply.reporting.due} after each ${supply.reporting.period}, ${second} shall report for that ${supply.reporting.period}, by Supplied Product, version and country: {#report}
<#if supply.pricing = share-of-price>
   (a) the invoiced amounts, the deductions by kind, and the Net Price;
</#if>
<#if supply.reporting.customers>
   (a) the name and place of each customer;
</#if>
   (a) Supplied Units used for tests and demonstration; and
<#if supply.products.kind = software>
   (a) Supplied Units copied, delivered or activated, and those ended or returned.
<#else>
   (a) Supplied Units sold or built into what was sold, Supplied Units returned, and Supplied Units in stock.
</#if>
   \\ A report is due even if there is nothing to report.
<#if supply.products.kind = software or supply.pricing = share-of-price>
1. *Invoice.* ${first} shall invoice the Supplied Units of a report under [[fin.payment]]. If the report is late by more than the time allowed for it, ${first} may invoice the average of the two reports before, and corrects the invoice when the report arrives. {#invoice}
</#if>
1. *Use.* ${first} may use a report to bill, plan and support, and for no other purpose<#if supply.reporting.customers>. It shall not use the names of customers to sell</#if>. {#use}
1. *Records.* ${second} shall keep the records from which a report can be recomputed under [[fin.records]]. [[fin.audit]] applies to them. {#records}

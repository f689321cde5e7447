1. *Vesting by revenue.* The rights of the licensee under [[lic.exploitation]] vest when its cumulative revenue reaches these levels: {#stages}
| Cumulative revenue | Right that vests | Long-stop date |
|-------:|----------------|---------|
<#list lic.milestone_vesting.revenue_stages as row>
| ${row.revenue} | ${row.right} | ${row.long_stop} |
</#list>
1. *Cumulative revenue.* Cumulative revenue is the sum of the amounts that the licensee and its Affiliates have invoiced since the Effective Date to third parties that are not their Affiliates, and have been paid, for products and services that use Foreground IP, without Taxes, refunds and credits. The licensee shall report it, with the invoices by number and amount, within ${lic.milestone_vesting.report} after the end of each Quarter. [[fin.records]] and [[fin.audit]] apply to that revenue. {#revenue}
1. *When a stage vests.* A stage vests on the last day of the Quarter for which the report shows that its level is reached, if the licensor does not object in writing within ${lic.milestone_vesting.contest} after the report. The Decision Log records the day.<#if included(ip.joint-terms)> The rights of a co-owner under [[ip.joint-terms]] do not depend on vesting.</#if> {#vesting}
1. *Before vesting.* Before a stage vests the licensee may sell products and services that use Foreground IP on a non-exclusive basis in its Licensed Fields, within the other terms stated in [[lic.exploitation]].
1. *Long stop.* A stage whose level is not reached by its long-stop date does not vest. The long-stop date moves by the length of each delay that the licensor or a Force Majeure Event causes. A vested right ends in the cases stated in [[lic.exploitation]] and in no other. {#long-stop}
> NOTE: Revenue that has been invoiced and paid is the hardest measure and the slowest. If the licensee sells through distributors, define the level accordingly or the stage will never come.

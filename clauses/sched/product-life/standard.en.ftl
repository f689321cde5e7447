<#if present(supply.end_of_life.life)>
1. *Life of the products.* Each of these Supplied Products is available at least until the date beside it: {#life}
| Supplied Product | Available at least until |
|----------------|------------|
<#list supply.end_of_life.life as row>
| ${row.product} | ${row.not_before} |
</#list>
<#else>
1. *Life of the products.* Each Supplied Product is available until its end is announced under [[supply.end-of-life]]. No earliest date is agreed. {#life}
</#if>
1. *Steps.* The end of a Supplied Product takes these steps: {#steps}
| Step | Time | Who acts |
|----------------|------------------|--------|
| Announcement with reason and successor | at least ${supply.end_of_life.notice} before the last delivery | ${first} |
| Last orders | within ${supply.end_of_life.last_buy} after the announcement | ${second} |
| Samples of the successor | by the middle of the time of the notice | ${first} |
| Last delivery | on the date in the announcement | ${first} |
| Warranty of the last Supplied Units | ${supply.warranty.months} under [[supply.warranty#duration]] | ${first} |
| Support after the end | until ${supply.end_of_life.support} after the last delivery | ${first} |

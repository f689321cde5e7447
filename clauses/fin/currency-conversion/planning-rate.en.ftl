1. *Currencies.* The amounts in this table are stated, invoiced and paid in the currency named there, and all other amounts in ${deal.currency}: {#currencies}

| Currency | Amounts |
|------|------------------|
<#list fin.currency_conversion.currencies as row>
| ${row.currency} | ${row.amounts} |
</#list>

1. *Planning rates.* Where this Agreement compares or adds amounts in different currencies<#if included(fin.cost-sharing)>, such as for the Budget, the division of Program Costs or a limit</#if>, one unit of a currency counts as the amount in ${deal.currency} in this table, in place of the rate in [[core.interpretation#currency]]: {#rates}

| Currency | One unit in ${deal.currency} |
|------|-----:|
<#list fin.currency_conversion.rates as row>
| ${row.currency} | ${row.rate} |
</#list>

1. *New planning rates.* On each day that falls a multiple of ${fin.currency_conversion.reset} after the Effective Date, each planning rate is replaced by the average, for the month before, of the daily rates of the source that [[core.interpretation#currency]] names. The new rates apply to costs incurred and amounts that fall due from that day. ${fin.currency_conversion.keeper} shall send the calculation to ${other(fin.currency_conversion.keeper)} within ${fin.currency_conversion.notice} after that day. {#reset}
1. *Difference.* The difference between the planning rate and the rate at which a party really bought or sold a currency stays with that party, as its gain or its loss. <#if included(fin.cost-sharing)>It does not count among the Program Costs and is no ground to change the Budget.<#else>It is no ground to change a price.</#if> {#risk}
1. *Charges and blocked currency.* The payee bears the charges for changing what it receives into another currency. If a law prevents payment in a currency for more than ${fin.currency_conversion.blocked}, the payer shall pay in ${deal.currency} at the rate in [[core.interpretation#currency]] for the day of payment. {#blocked}

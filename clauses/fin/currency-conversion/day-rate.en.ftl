1. *Currencies.* The amounts in this table are stated, invoiced and paid in the currency named there, and all other amounts in ${deal.currency}: {#currencies}

| Currency | Amounts |
|------|------------------|
<#list fin.currency_conversion.currencies as row>
| ${row.currency} | ${row.amounts} |
</#list>

1. *Conversion.* Where this Agreement compares or adds amounts in different currencies<#if included(fin.cost-sharing)>, such as for the Budget, the division of Program Costs or a limit</#if>, they are converted into ${deal.currency} at the rate in [[core.interpretation#currency]]. An invoice in another currency states that rate. {#conversion}
1. *Change of rates.* Each party bears the gain and the loss that a change of rates brings on what it receives and owes, and no amount is adjusted for it. {#risk}
1. *Charges and blocked currency.* The payee bears the charges for changing what it receives into another currency. If a law prevents payment in a currency for more than ${fin.currency_conversion.blocked}, the payer shall pay in ${deal.currency} at the rate in [[core.interpretation#currency]] for the day of payment. {#blocked}

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
1. *Difference within the band.* As long as the average, for a Quarter, of the daily rates of that source differs from the planning rate by no more than ${fin.currency_conversion.band} of the planning rate, the difference stays with the party that has it. {#risk}
1. *Difference beyond the band.* If the average differs by more, the party that loses on its costs or receipts of that Quarter under this Agreement may claim ${fin.currency_conversion.share} of the part of its loss beyond the band, and a party that gains shall credit the same percentage of that part of its gain. That part is the amount in the other currency multiplied by the difference of the two rates less the band.<#if included(fin.cost-sharing)> It does not count toward the Budget or a limit in [[fin.cost-sharing]].</#if> The claim or credit is sent within ${fin.currency_conversion.claim} after the end of the Quarter with its calculation, is payable under [[fin.payment]], and lapses if it is sent later; a credit does not lapse. {#band}
1. *Charges and blocked currency.* The payee bears the charges for changing what it receives into another currency. If a law prevents payment in a currency for more than ${fin.currency_conversion.blocked}, the payer shall pay in ${deal.currency} at the rate in [[core.interpretation#currency]] for the day of payment. {#blocked}

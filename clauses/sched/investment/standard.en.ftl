# Securities
1. *Securities.* ${first} buys: {#securities}
| Security | Number | Price of each | Amount |
|----------------|------:|-------:|---------:|
<#list inv.investment.securities as row>
| ${row.security} | <#if present(row.number)>${row.number}<#else>By conversion</#if> | <#if present(row.price)>${row.price}<#else>By conversion</#if> | ${row.amount} |
</#list>
# Closing
<#if inv.closing = deferred>
1. *Conditions.* The conditions of the Closing are: {#conditions}
| Condition | Party that sees to it |
|----------------------|--------|
<#list inv.closing.conditions as row>
| ${row.condition} | ${row.party} |
</#list>
</#if>
1. *Handed over at the Closing.* At the Closing, planned for ${inv.closing.date}, the parties hand over: {#deliverables}
| Item | Handed over by |
|----------------------|--------|
<#list inv.closing.deliverables as row>
| ${row.item} | ${row.party} |
</#list>
<#if included(inv.warrants)>
# Warrants
1. *Tranches.* The tranches of the warrants are: {#warrants}
| Tranche | To be reached | Shares | Exercise price | Reached by |
|----|----------------|------:|-------:|--------|
<#list inv.warrants.tranches as row>
| ${row.id} | ${row.milestone} | ${row.shares} | ${row.price} | ${row.by} |
</#list>
</#if>
# Limits of the rights
1. *Holding.* The rights of ${first} end, as [[inv.fall-away]] provides, below these shares of the Fully Diluted Capital: {#thresholds}
| Right | Ends below |
|----------------------|-------:|
<#list inv.fall_away.thresholds as row>
| ${row.right} | ${row.below} |
</#list>

1. *Places.* Integrated Products show names and marks as follows: {#places}
<#if oem.branding = own-brand>
| Place | Name and mark of ${second} |
|------------|---------------------|
<#list sched.branding.places as row>
| ${row.place} | ${row.rule} |
</#list>
<#else>
| Place | Name and mark of ${second} | <#if oem.branding = powered-by>Line of ${first}<#else>Mark of ${first}</#if> |
|------------|------------------|--------|
<#list sched.branding.places as row>
| ${row.place} | ${row.rule} | <#if row.supplier>Yes<#else>No</#if> |
</#list>
</#if>
1. *Guidelines.* The names and marks of ${second} follow ${sched.branding.guide_buyer}.<#if oem.branding = powered-by> The line is "${oem.branding.line}"; it follows ${sched.branding.guide_supplier}.<#elseif oem.branding = both-brands> Those of ${first} follow ${sched.branding.guide_supplier}.</#if> If guidelines change, each party may use up what it has printed. {#guidelines}
1. *White label.* <#if oem.branding = own-brand>Supplied Units, packaging, software screens, file names that a user sees, and documents carry no name or mark of ${first}. ${first} shall put in their place what ${second} supplies as artwork, at least ${sched.branding.artwork} before production.<#else>Outside the places in the table, no name or mark of ${first} appears in what an End User sees.</#if> {#white-label}
1. *Required labels.* Names of makers, importers and origin, serial numbers, approval marks, safety notices, and notices of copyright and open source stand where Applicable Law or a license requires them, whatever the table says. {#labels}

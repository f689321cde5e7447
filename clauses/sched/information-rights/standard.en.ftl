1. *Reports.* ${second} sends ${first} these reports: {#reports}
| Report | Content | Due after the period |
|----------|------------------|--------|
<#list inv.information.reports as row>
| ${row.report} | ${row.content} | ${row.due} |
</#list>
<#if inv.information = financial-and-operating>
1. *Operating figures.* Each Quarter ${second} reports: {#figures}
<#list inv.information.metrics as row>
   (a) ${row};
</#list>
   \\ each with the figure of the Quarter before and of the same Quarter of the year before.
</#if>
1. *Form.* Reports are sent in electronic form to the address that ${first} has named for them. {#form}

1. *Further points.* The parties have also discussed:
| Point | Proposed term (not binding) |
|---------|---------------------------|
<#list term_sheet.further as row>
| ${row.point} | ${row.proposal} |
</#list>

<#list review_facts as fact>
This memo is for internal use. It says what the workbook of "${deal.title}" shows on ${fact.day}: ${fact.filled} of ${fact.inputs} cells are filled in, ${fact.fired} points call for action, and ${fact.near} are near. All figures were calculated anew from what was filled in.
</#list>

1. *Steps.* The parties plan these steps, whose dates are targets and no duties: {#steps}

| Step | Lead | Planned for |
|----------------|--------|--------|
<#list loi.timetable.steps as row>
| ${row.step} | ${row.lead} | ${row.by} |
</#list>

1. *Information.* While this Agreement lasts, each party shall answer the reasonable questions of the other on the subject of the Permitted Purpose within ${loi.timetable.answer}, by access to documents or through a person who knows the matter. It may refuse what law or a duty to others forbids it to show, what is privileged, and what it reasonably considers too sensitive at that stage, and shall say that it does so. {#information}
1. *Contact with others.* A party shall not contact employees outside the talks, customers, suppliers or lenders of the other party about the planned deal unless the other consents. Ordinary business with them remains free. {#contacts}

1. *Kinds.* These kinds of regulated data are shared, under the rules named: {#kinds}

| Kind | Rules that apply |
|------------|------------------------|
<#list data.regulated.kinds as row>
| ${row.kind} | ${row.rules} |
</#list>

   \\ No party shall send another any other kind of regulated data.
1. *Duties.* A Data User shall observe the rules named, treat these data as class Restricted, use them only with names replaced where the purpose allows it, and report an incident within ${data.regulated.report} after it learns of it. {#duties}
1. *Further agreements.* Before the first delivery the parties concerned shall sign each agreement that the rules require between them. Until then no delivery is due. {#agreements}

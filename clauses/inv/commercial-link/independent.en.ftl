1. *Commercial agreements.* These agreements are connected with the investment (each a **"Commercial Agreement"**): {#connected}
<#list inv.commercial_link.commercial as row>
   (a) the ${row};
</#list>
   \\ each with its later amendments.
1. *Independence.* The Securities and this Agreement on one side, and each Commercial Agreement on the other, are independent. A breach, change or end of one is no breach, change or end of the other, and gives no right of retention under it. {#link}
1. *Preferential terms.* [[inv.preferred-access]] and [[inv.preferred-pricing]] apply to a Commercial Agreement for as long as both it and those provisions last. The rest of that agreement applies without change. {#preferences}

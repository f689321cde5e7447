1. *Commercial agreements.* These agreements are connected with the investment (each a **"Commercial Agreement"**): {#connected}
<#list inv.commercial_link.commercial as row>
   (a) the ${row};
</#list>
   \\ each with its later amendments.
1. *Cross-default.* If a Commercial Agreement is terminated because a party broke it, the other party may, within ${inv.commercial_link.decide} after that, end the preferential terms, the information rights or this Agreement by notice. If this Agreement is terminated because a party broke it, the other party may within the same time terminate a Commercial Agreement, unless that agreement excludes it. {#link}
1. *Securities stay.* The end of this Agreement or of a Commercial Agreement leaves the Securities and the rights attached to them as they are. {#securities}
1. *Preferential terms.* [[inv.preferred-access]] and [[inv.preferred-pricing]] apply to a Commercial Agreement for as long as both it and those provisions last. The rest of that agreement applies without change. {#preferences}

1. *Technology.* The following belongs to the licensor under [[lic.exploitation]] (the **"Licensed Technology"**), subject to the rights of others in the last column: {#technology}
| Item | Kind | Number or document | Rights of others |
|------------|-------|-----------|-----------|
<#list lic.technology.items as row>
| ${row.item} | ${row.kind} | ${row.reference} | ${row.restrictions} |
</#list>
1. *Handover.* The licensor shall hand over the documents, software, data and samples of the Licensed Technology within ${lic.technology.handover} after the Effective Date, in the form in which its own engineers use them. {#handover}
1. *Assistance.* The licensor shall give the licensee up to ${lic.technology.hours} hours of technical assistance by people who know the Licensed Technology, free of charge, and further hours at ${lic.technology.rate} each on written order. Travel is paid at cost. {#assistance}
1. *Improvements.* Each party owns the improvements that it makes. A release of the licensor that corrects a fault of the Licensed Technology belongs to it and is licensed with it; neither party has to disclose another improvement, or to license it back, be it free of charge or for a royalty. {#improvements}
1. *Upkeep.* The licensor shall keep the registered rights in the Licensed Technology in force at its own cost, or offer them to the licensee before it gives one up. {#upkeep}
1. *Infringers.* Each party shall tell the other of an infringement that it learns of in the Licensed Fields. If the licensor neither stops it nor sues within ${lic.technology.infringement} after a notice, the licensee may act in a field in which its license is exclusive, at its own cost and for its own recovery. The licensor shall then lend its name and join the action where the law requires it. {#infringers}

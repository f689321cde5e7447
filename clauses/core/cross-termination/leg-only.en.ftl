1. *Connected agreements.* These agreements and parts of this Agreement are connected: {#connected}
| Agreement or part | Between | What depends on it |
|------------|----------|----------------|
<#list core.cross_termination.connected as row>
| ${row.name} | ${row.between} | ${row.depends} |
</#list>
1. *The others continue.* If one of them ends, the others continue unless [[#choice]] applies. {#end}
1. *Choice.* If the end, other than by full performance, takes from a party a substantial part of the use that it has from another connected agreement, and it did not cause that end by its breach, it may terminate the other by notice of ${core.cross_termination.notice}, given within ${core.cross_termination.decide} after the first ended. What follows from that notice is what follows from an end without cause. {#choice}
1. *Cause.* A breach of one connected agreement is a breach of another only where it breaks that one as well. {#cause}
1. *Adjustment.* Prices that were agreed for several connected agreements together stay as they are for those that continue, until the end of the period for which they were agreed. {#adjust}

1. *Connected agreements.* These agreements and parts of this Agreement are connected: {#connected}
| Agreement or part | Between | What depends on it |
|------------|----------|----------------|
<#list core.cross_termination.connected as row>
| ${row.name} | ${row.between} | ${row.depends} |
</#list>
1. *End of one.* If one of them ends, for whatever reason other than full performance, each other one ends as well ${core.cross_termination.notice} after a party has notified the other of that end. A notice later than ${core.cross_termination.decide} after the end has no effect. {#end}
1. *Cause.* The end of the others counts as based on the same cause as the first, for [[core.effects]]. No party owes damages for the end of the others that it does not owe for the first. {#cause}
1. *Agreements with others.* Where another person is a party to a connected agreement, its own text decides whether it ends. {#others}

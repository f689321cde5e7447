1. *Connected agreements.* These agreements and parts of this Agreement are connected: {#connected}
| Agreement or part | Between | What depends on it |
|------------|----------|----------------|
<#list core.cross_termination.connected as row>
| ${row.name} | ${row.between} | ${row.depends} |
</#list>
1. *Step-in.* If one of them is about to end because a party breaks it or becomes insolvent, that party shall forward the notice of termination to the other party within ${core.cross_termination.forward} after receipt. The other party may within ${core.cross_termination.step_in} after that take the place of the first or name a third person that does, by a declaration to all parties of that agreement. {#end}
1. *Effect.* Whoever steps in takes over rights and duties for the time after the step-in, and cures a breach that can be cured. The party that leaves hereby consents and shall hand over the records and access that this needs. A third person must be able to perform and must not be a competitor of a party that stays. {#effect}
1. *No step-in.* If nobody steps in, each party that did not cause the end may terminate the others by notice of ${core.cross_termination.notice}, given within ${core.cross_termination.decide} after the end. {#choice}
1. *Agreements with others.* This binds another person that is a party to a connected agreement only if it has agreed to it in writing, and each party shall ask for that agreement before it signs. {#others}

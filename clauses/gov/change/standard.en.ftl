1. *Scope.* The Project Plan changes by an approved Change Request, except where this Agreement itself moves a date or [[jda.plan#change]] allows a move. {#scope}
1. *Request.* Either party may submit a Change Request to the Partnership Management Office, which shall pass it to the other party. It states the change, its reason, what it affects in the Project Plan, and the expected cost and days. {#request}
1. *Impact.* Each party shall state in writing, within ${gov.change.impact} after it receives the Change Request, the effect on its cost, people, dates, risks and Background IP, and on payments<#if included(excl.grant)> and exclusivity</#if>. For this work ${gov.change.cost}. {#impact}
1. *Approval.* The body that the Decision Matrix names shall approve, change or refuse the Change Request within ${gov.change.decision} after the period in [[#impact]] ends. A topic in [[gov.written-approval#topics]] needs written approval as well. A Change Request that is not approved in time is refused, and the party that submitted it may refer the refusal under [[gov.deadlock]]. {#approval}
1. *Changes that must be approved.* A party shall not refuse a Change Request to the extent it: {#must}
   (a) is necessary to comply with Applicable Law or with an order of an authority;
   (a) removes a danger to people, property or data; or
   (a) moves a date by the time lost through a delay that the refusing party caused.
   \\ The cost of a change under the first two items is borne under [[fin.cost-sharing]], unless one party's product or site alone makes it necessary, in which case that party bears it.
1. *Effect.* Until a change takes effect under [[jda.plan#change]], both parties shall continue under the Project Plan as it stands. A party that does other work without approval bears its cost and gains no right from it. {#effect}

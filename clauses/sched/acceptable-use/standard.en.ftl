1. *Rules.* Nobody may use <#if included(api.grant)>the API or Output<#else>the service</#if>: {#rules}
   (a) to break a law, to defraud a person, or to infringe the rights of others;
   (a) to send or store malicious code, or to gain access without right to a system or an account;
   (a) to disturb the service or its other users, for example by floods of requests or by load tests without consent;
   (a) to harass, to threaten or to discriminate unlawfully against a person;
   (a) to track or profile an individual without a lawful basis;
   (a) to deceive others about the origin of a message or of data; or
   (a) for weapons or, unless its documentation provides for that, where a failure could lead to death, injury or damage to the environment.
<#if present(sched.acceptable_use.extra)>
1. *Further rules.* In addition, nobody may use <#if included(api.grant)>them<#else>it</#if>: {#extra}
<#list sched.acceptable_use.extra as row>
   (a) ${row};
</#list>
   \\ in each case directly or through another person.
</#if>
1. *Passing on.* ${second} shall make rules of the same substance binding on its users before it admits them. {#passing-on}
1. *Abuse.* A party that learns of a breach shall tell the other within ${sched.acceptable_use.report}. ${second} shall stop the breach, or the access of the user concerned, within ${sched.acceptable_use.stop} after it learns of it, and shall tell ${first} what it has done. {#abuse}
1. *Research and reports.* A test of security that ${first} has approved, and a report of a gap in good faith to ${first} alone, breach no rule. {#research}
1. *Changes.* These rules change by amendment only, unless Applicable Law requires a change at once. {#changes}

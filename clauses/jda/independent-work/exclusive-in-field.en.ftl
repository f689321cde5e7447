1. *Restriction.* ${jda.independent_work.bound} shall not, and shall cause its Affiliates not to, do the following before the restriction ends under [[#end]]: {#restriction}
   (a) carry out or commission development in the Field that has the same technical aim as the Project, other than in the Program; or
   (a) license technology in the Field to a third party for development with that aim.
1. *Exceptions.* [[#restriction]] does not apply to: {#exceptions}
<#if present(jda.independent_work.own_business)>
   (a) the following existing work and its continuation in the ordinary course: ${jda.independent_work.own_business};
</#if>
   (a) work outside the Field;
   (a) basic research without a product in view, and tests of products on the market;
   (a) products that the restricted party sold on the Effective Date, with their maintenance and routine development;
   (a) less than ${gov.conflicts_of_interest.holding} of the shares in a listed company, held without influence on its management; or
   (a) a business that the restricted party acquires, or that acquires it, if the competing work was under way before the acquisition and is kept apart under [[#separation]].
1. *End of the restriction.* The restriction ends on the earliest of: {#end}
   (a) ${jda.independent_work.longest} after the Effective Date;
   (a) the date on which the last Project ends under [[jda.program#end]] or this Agreement ends;
   (a) the date on which a Project has been on hold for ${jda.program.hold} because ${other(jda.independent_work.bound)} did not agree to release its next stage;
   (a) the date on which ${other(jda.independent_work.bound)} is more than ${core.term_cause.cure} late, after written notice, with a payment or with a Contribution that it owes; and
   (a) the date on which a court or authority holds the restriction to be unlawful.
1. *Other party free.* ${other(jda.independent_work.bound)} is free to do its own work in the Field, alone or with others, without using the Confidential Information, Background IP or rights in Foreground IP of ${jda.independent_work.bound} beyond its licenses<#if included(excl.grant)>, and subject to [[excl.grant]]</#if>. {#other}
1. *Teams.* A party that is permitted to do work in the Field outside the Program shall <#if jda.independent_work.separate_teams>staff it, in separate teams, with people who have, and during the preceding ${jda.independent_work.cooling} had, no access to technical Confidential Information of the other party, and shall store its files and tools apart.<#else>store its files apart and shall instruct the people on it, in writing and before they start, not to use the other party's Confidential Information in it.</#if> {#separation}
1. *Evidence and remedy.* A party that breaches [[#restriction]] shall end the breach within ${core.term_cause.cure} after notice of it. A result of the breach that falls within the Field is treated as made in the Program. [[ip.independent-foreground]] governs other results outside the Program. {#evidence}
> NOTE: Treating the result of a breach as a project result is the remedy that works in practice; damages for lost attention are hard to prove.

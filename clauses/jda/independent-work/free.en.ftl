1. *Freedom.* Subject to [[#limits]], nothing in this Agreement restricts a party or its Affiliates from researching, developing, acquiring, making or selling technology or products in the Field or outside it, alone or with others, also where they compete with the Program or its results. {#freedom}
1. *Limits.* Own work under [[#freedom]] gives no right to use the other party's Confidential Information, Background IP or share of Foreground IP beyond the licenses in this Agreement<#if included(excl.grant)>, and is subject to [[excl.grant]]</#if>. {#limits}
1. *Teams.* <#if jda.independent_work.separate_teams>A party that does own work in the Field that competes with the Project shall keep separate teams for it:<#else>A party does not have to keep separate teams. It shall instruct people who work both on the Project and on own work in the Field, in writing and before they start, not to use the other party's Confidential Information in the own work.</#if> {#separation}
<#if jda.independent_work.separate_teams>
   (a) people on the own work have no access to technical Confidential Information of the other party;
   (a) a person who had that access does not work on the own work while on the Project and for ${jda.independent_work.cooling} afterwards;
   (a) files and tools of the own work are stored apart, with access limited to the people on it.
</#if>
1. *Evidence.* A result that a party made outside the Program belongs to it as set out in [[ip.independent-foreground]]. Similarity with results of the Program, or the fact that a party had access to the other party's Confidential Information, is not by itself proof that the party used that information. {#evidence}
1. *No duty to inform.* Neither party has to tell the other of its own work, and receiving information about the Program creates no restriction other than under [[core.confidentiality]] and [[#separation]]. {#no-duty}

# How to read this guide
1. *Rank.* This guide explains to the teams of both parties what the articles provide, and adds no right or duty to them. The articles prevail over it. {#rank}
<#if present(sched.ip_practice_guide.contacts)>
1. *Whom to ask.* Ask before you act, not after. These people answer for the topics stated, next to the IP contacts under [[ip.disclosure#contacts]]: {#contacts}
| Party | Topic | Name | E-mail |
|------|----------|--------|-----------|
<#list sched.ip_practice_guide.contacts as row>
| ${row.party} | ${row.topic} | ${row.name} | ${row.email} |
</#list>
<#else>
1. *Whom to ask.* Ask before you act, not after. The IP contact of each party, named under [[ip.disclosure#contacts]], answers questions on this guide. {#contacts}
</#if>
# What to disclose, and when
1. *Events.* The articles name these events, times and forms: {#events}
| Event | Who acts | When | Form | Governed by |
|-----------|-------|----------|---------|-------|
| A result may be patentable or of value as a secret | leader of the task, through the IP contact | within ${ip.disclosure.days} after learning of it | [[sched.invention-disclosure]] | [[ip.disclosure#duty]] |
<#if ip.disclosure.quiet_route>
| The same, but sensitive | IP contact | the same | the same, marked quiet, to patent counsel only | [[ip.disclosure]] |
</#if>
| The form leaves a question open | IP contact who received it | within ${ip.disclosure.questions} | written question | [[ip.disclosure#form]] |
| A route is proposed | IP contact of the other party | within ${ip.trade_secret_choice.answer} | written answer | [[ip.trade-secret-choice#chooser]] |
| The route is due | those named in [[ip.trade-secret-choice#chooser]] | within ${ip.disclosure.decision} after the complete form | entry in the Decision Log | [[ip.disclosure#decision]] |
<#if included(core.publications)>
| A paper, talk, data set or release of code is planned | author | <#if core.publications = review-and-delay>${core.publications.review} before it goes out<#else>before it goes out; answer within ${core.publications.review}</#if> | full text with figures and data | [[core.publications]] |
</#if>
| Own or restricted technology is to be used that is not on the list | leader of the task | ${ip.background.notice} before first use | written notice | [[ip.background#additions]] |
<#if included(ip.open-source)>
| An open source component under a license that needs approval | developer | before use; answer within ${ip.open_source.answer} | request for approval | [[ip.open-source#approval]] |
</#if>
| A right of somebody else may be in the way | anyone, through the IP contact | within ${ip.third_party_clearance.notice} | name of right and owner, no opinion | [[ip.third-party-clearance#notice]] |
| Somebody else seems to use the results | anyone, through the IP contact | within ${ip.enforcement.notice} | written notice with evidence | [[ip.enforcement#notice]] |
<#if included(ip.dispute-protocol)>
| The other party seems to use a right beyond its license | IP contact, after advice of counsel | answer due within ${ip.dispute_protocol.answer} | notice with a sealed annex | [[ip.dispute-protocol#notice]] |
</#if>
| A secret of the other party was lost or sent to the wrong person | anyone, through the IP contact | within ${core.confidentiality.breach_notice} | notice with the facts | [[core.confidentiality#breach]] |
# Patent, secret or publication
1. *Criteria.* Until the route is decided, the result is secret. These criteria help those who propose the route; none decides alone: {#criteria}
| Criterion | Patent | Secret | Publication |
|----------|---------|---------|---------|
<#list sched.ip_practice_guide.criteria as row>
| ${row.criterion} | ${row.patent} | ${row.secret} | ${row.publication} |
</#list>
1. *Who chooses.* <#if ip.trade-secret-choice = owner-decides>The sole owner of a result chooses, after it has heard the other party's IP contact.<#if included(ip.joint-terms)> For Joint IP both parties choose together.</#if><#else>The IP contacts of both parties choose together, whoever owns the result.</#if> The vetoes in [[ip.trade-secret-choice#vetoes]] apply in every case. {#chooser}
# Who files, funds and prosecutes, and where
1. *Filing.* The work is divided under [[ip.prosecution]] as follows: {#filing}
| Kind of result | Who files and prosecutes | Who pays | Where |
|---------|-------------|---------|---------|
| Foreground IP of one party alone | the owner | the owner | <#if included(ip.joint-terms)>where the owner decides<#else>at least in the countries below</#if> |
<#if included(ip.joint-terms)>
| Joint IP | <#if ip.prosecution = owner-controls>${ip.prosecution.lead}<#elseif ip.prosecution = by-field-lead>the party in whose Licensed Fields the invention has its main use; otherwise ${ip.prosecution.lead}<#else>${ip.prosecution.counsel} for both, instructed by ${ip.prosecution.lead}</#if> | <#list ip.prosecution.cost_shares as row>${row.party} ${row.share}<#sep>, </#sep></#list> | the countries below |
</#if>
| Background IP | the owner | the owner | where the owner decides |
| A filing that the Prosecuting Party gives up | the other party, if it wishes | the other party | where it goes on |
1. *Countries and times.* The countries are ${ip.prosecution.countries}; either party may have more added at its own cost. The first application is filed within ${ip.prosecution.file} after the decision to patent, drafts go to the other party ${ip.prosecution.review} before they are filed, and a filing is given up with notice of ${ip.prosecution.step_in}. {#countries}
# Royalty models
1. *Comparison.* When a license is prepared, these models are compared: {#models}
| Royalty model | Fits where | Watch |
|--------|-------------|-------------|
| Royalty-free in the own field | both paid for the result with work | what happens outside the field |
| Running royalty on sales | the product carries the result and is sold | base, deductions, bundles, end of the patents |
| Fixed amount per unit | the result is a small part of a large product | prices that change over the years |
| Payment on signature or Milestones | value can be fixed beforehand, or sales are far away | what is due if the Milestone is never met |
| Minimum royalty | the license is exclusive | years without sales for good reason |
| Share of profit or revenue | both bring the product to market | which costs are deducted |
1. *What applies now.* <#if included(lic.exploitation)><#if lic.exploitation = none>This Agreement grants no exploitation license, so none of these models applies to the use of the results by their owner.<#elseif lic.exploitation = royalty-free-own-field>Under [[lic.exploitation]] each licensee uses the licensed rights royalty-free in its own fields.<#elseif present(lic.exploitation.royalty)>[[lic.exploitation]] states a running royalty of ${lic.exploitation.royalty} on its Royalty Base<#if present(lic.exploitation.minimum_royalty)>, at least ${lic.exploitation.minimum_royalty} for a calendar year</#if>.<#elseif lic.exploitation = option>[[lic.exploitation]] leaves the royalty to an agreement or, failing that, to an expert, at a rate between ${lic.exploitation.expert_low} and ${lic.exploitation.expert_high} of the amounts stated there.<#else>[[lic.exploitation]] states no royalty.</#if><#else>This Agreement grants no exploitation license.</#if><#if included(fin.royalty-share)> ${fin.royalty_share.payer} shares its income from products under [[fin.royalty-share]] at ${fin.royalty_share.share}.</#if> {#now}
# Daily habits
1. *Records.* Records are kept for ${ip.disclosure.retention} after the work under [[ip.disclosure#records]]. Good habits are to: {#records}
<#list sched.ip_practice_guide.records as row>
   (a) ${row};
</#list>
   \\ and to leave opinions on validity or infringement to counsel.
1. *Marking.* Mark what is secret under [[core.confidentiality]]. Put a patent number or a note of a pending patent on a product only after the Prosecuting Party's counsel has checked that a claim covers it. {#marking}
1. *Open source.* <#if included(ip.open-source)>Look at the lists of licenses in [[ip.open-source#allowed]] and the two paragraphs after it before a component is built in, and at [[ip.open-source#copyleft]] even for a license on the first list.<#else>This Agreement has no list of open source licenses. Ask the IP contact before a component is built into a result.</#if> {#open-source}
1. *Publications.* <#if included(core.publications)>Nothing goes out without the steps in [[core.publications]]; a poster, a demonstration and a preprint count as well.<#else>Results are secret under [[core.confidentiality]]; ask the IP contact before a talk, a poster or a preprint is offered.</#if> A disclosure before filing ends the chance of a patent in most countries. {#publications}
1. *What stays outside.* The items that each party brings are in [[sched.background-ip]]. Do not bring code, data or documents of a former employer or a customer into the Program. {#outside}

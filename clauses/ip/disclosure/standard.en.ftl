1. *Contacts.* Each party shall name in writing, within ${ip.disclosure.contact} after the Effective Date, an IP contact and a deputy who receive disclosures for it. {#contacts}
1. *Duty to disclose.* A party shall send an Invention Disclosure to the other party's IP contact within ${ip.disclosure.days} after an individual working for it who leads a task of the Program learns of a result that may be patentable or is of value as a secret. It shall have its Inventors report results to it in time for that. {#duty}
1. *Form.* Each Invention Disclosure is complete when every part of the form in [[sched.invention-disclosure]] is answered. Within ${ip.disclosure.questions} after receipt the other party may ask in writing for what is missing, and the party that disclosed shall supply it within the same period after the request. {#form}
1. *Secrecy.* An Invention Disclosure is Confidential Information of the party or parties that own the result. The party that receives it shall restrict it to individuals who need it to decide on protection or to perform the Program. Neither party shall publish any of it before the decision in [[#decision]].
<#if ip.disclosure.quiet_route>
1. *Quiet route.* A party may mark an Invention Disclosure as quiet if its content is of value as a Trade Secret. It shall send a quiet disclosure to one patent counsel named by each party and to nobody else, and that counsel may tell others its title, its subject area and its owner. The marking ends with the decision, unless secrecy is the route decided.
> NOTE: The quiet route is not a way to keep results from the other side. It changes who reads them, and the owner still has to license what the other party may use.
<#else>
1. *One route.* Every Invention Disclosure contains a full description, and a party shall not hold back a part of it on the ground that it is a Trade Secret.
</#if>
1. *Decision.* Within ${ip.disclosure.decision} after a complete Invention Disclosure, the route of protection is decided as stated in [[ip.trade-secret-choice]]. {#decision}
1. *Record.* The Partnership Management Office shall enter the number, date, title, owner and route of each Invention Disclosure in the Decision Log under [[gov.decision-log]], and no technical content.
<#if included(core.publications)>
1. *Link to publications.* A publication proposed under [[core.publications]] that touches a result not yet disclosed extends the review of that publication until the decision is due.
</#if>
1. *Late disclosure.* A party that discloses late loses no title by it. It bears the Patent Costs of the filing for that result until the delay is made good, and each period of the other party starts on receipt.
1. *What is not disclosed.* No disclosure is due for Background IP or for a result that is not Foreground IP under [[ip.independent-foreground]].
1. *Records of invention.* Each party shall keep dated records of conception, experiments and versions for each result in the Program for ${ip.disclosure.retention} after the work, and shall give the other party a copy of those that it needs to file, prosecute or enforce. {#records}
1. *Report at the end.* Within ${ip.disclosure.days} after the end of the Term each party shall send an Invention Disclosure for every result not yet disclosed, or confirm in writing that there is none.

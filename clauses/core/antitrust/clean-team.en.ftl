1. *Purpose.* The parties work together under this Agreement <#if included(jda.program)>to create technology that neither would create as soon or as well alone<#else>for the purpose that the recitals state</#if>. In everything else they compete, and each decides alone on its prices, output, customers, suppliers, investments and products. {#purpose}
> NOTE: Ask antitrust counsel to read this clause against the real overlap of the parties before it goes out. A meeting without agenda or minutes is the weakest point in practice.
1. *Forbidden topics.* In connection with this Agreement, a party shall not discuss with the other party, disclose to it, or agree with it on: {#topics}
   (a) current or future prices, discounts, price terms, pricing rules or pricing software;
   (a) costs, margins, capacity, output, inventories or sales of individual products;
   (a) the division of customers, territories or suppliers, a refusal to deal, or whether and how to bid;
   (a) wages, terms of hire, or whether to hire each other's people; or
   (a) launch dates, product plans or research outside the work under this Agreement.
   \\ An exchange that a provision of this Agreement requires is allowed, and follows [[#exchange]] if it contains Competitively Sensitive Information other than the cost of the joint work.
1. *Information exchange.* A party shall not disclose Competitively Sensitive Information to the other party unless that is necessary for the purpose in [[#purpose]]. The disclosing party and its counsel shall ensure that for each disclosure: {#exchange}
   (a) its counsel first confirms in writing that the disclosure is necessary and that older, aggregated or anonymous information would not do;
   (a) the information goes only to members of the Clean Team, to outside counsel, and to in-house counsel without a commercial role, through a separate electronic room with access by name;
   (a) its system records each access, and counsel for each party keeps a log of the date, the content and the reason of each disclosure; and
   (a) the Clean Team gives the rest of its party and the bodies under this Agreement only reports that counsel has cleared and from which the information cannot be derived, such as the result of a score or an account that this Agreement requires.
   \\ The Clean Team and counsel shall use the information for the purpose in [[#purpose]] alone. When that purpose no longer needs it, and at the end of this Agreement, each party shall destroy what it holds within ${core.confidentiality.destroy} and confirm this through counsel. These duties last until ${core.antitrust.tail} after the end of this Agreement.
1. *Clean Team.* A member of the Clean Team shall have no responsibility for prices, sales, marketing, purchasing or product strategy in a market in which the parties compete or could compete, and shall sign an undertaking to comply with these safeguards. A party admits a member by notice to the other party's counsel, who may object with reasons within ${core.antitrust.admission} after receipt. An individual is not admitted for as long as the reason exists. {#clean-team}
<#if present(core.antitrust.members)>
1. *Members at signing.* The parties have admitted, subject to the undertaking: {#members}
| Party | Name | Role |
|------|--------|----------|
<#list core.antitrust.members as row>
| ${row.party} | ${row.name} | ${row.role} |
</#list>
</#if>
1. *Cooling-off.* A party shall not give a member of the Clean Team a responsibility that [[#clean-team]] excludes until ${core.antitrust.cooling_off} have passed after that member last received Competitively Sensitive Information. {#cooling-off}
1. *Historic and aggregated information.* [[#topics]] and [[#exchange]] do not apply to information that is older than ${core.antitrust.historic} and says nothing about current or future conduct, or from whose aggregated form the conduct of a party cannot be derived. {#historic}
1. *Meetings, counsel and training.* The parties shall not hold a meeting of a body under this Agreement without a written agenda that counsel for each party received at least ${core.antitrust.agenda} before, or a standing agenda for technical work that both counsel approved, and shall keep minutes. Counsel for each party shall attend ${core.antitrust.counsel}. The parties shall stop a topic to which a participant objects as forbidden, and record the objection. Each party shall instruct its participants on these safeguards before their first meeting and in each calendar year after that. {#meetings}
1. *Market share check and periodic review.* When this Agreement is signed, and at least once every ${core.antitrust.review}, counsel for both parties shall review whether these safeguards are followed and whether each restriction on a party in this Agreement is still necessary. Counsel shall also determine, without showing either party the other's figures, the combined share of the parties, by value of sales in the preceding calendar year, in each market in which they compete and which the work touches. If that share of a market exceeds ${core.antitrust.share} of it, counsel shall report within ${core.antitrust.share_period} whether each restriction remains lawful. {#share}
1. *Sunset.* If both counsel report that a restriction is not lawful, it stops applying, to that extent, on the date of the report, and [[core.severability]] governs its replacement. If they report that the parties no longer compete and could not, the safeguards end on that date, except for information received before. {#review}
<#if core.antitrust.block_exemption>
1. *European block exemption.* The parties intend this Agreement to meet the conditions of the block exemption of the European Union for research and development agreements. To the extent that those conditions require it, these items prevail over a conflicting provision for conduct to which the competition law of the European Union applies: {#block-exemption}
   (a) each party has full access to the final outcome of the joint research and development for further research and development and for exploitation, as soon as it becomes available;
   (a) a party remains free to do research and development in an area unconnected with the joint work and, after the joint work ends, in the area of that work;
   (a) a party may challenge the validity of Intellectual Property Rights after the joint work ends; and
   (a) no provision limits a party's output, sales, prices or unsolicited sales.
</#if>
<#if core.antitrust.cooperative_research_filing>
1. *Cooperative research notification.* The parties shall file the notification of a joint venture under the National Cooperative Research and Production Act, within the period that it sets after signature, with a text that counsel for both parties have approved. Each party shall report changes that the notification must cover, and bears half of its cost. {#notification}
</#if>
1. *Incidents and authorities.* A party that learns of a breach of these safeguards, or of an inquiry by a competition authority that concerns this Agreement, shall notify counsel for the other party within ${core.antitrust.incident}, unless Applicable Law forbids it or the party seeks leniency. The receiving party shall quarantine information received in breach until counsel for both parties decide how it is destroyed. {#incidents}

1. *Purpose.* The parties work together under this Agreement to create technology that neither would create as soon or as well alone. In everything else they compete. Each party decides alone on its prices, output, customers, suppliers, investments and products, and this Agreement restricts competition between them only where a provision expressly says so. {#purpose}
> NOTE: Ask antitrust counsel to read this clause against the real overlap of the parties before it goes out. A meeting without agenda or minutes is the weakest point in practice.
1. *Forbidden topics.* In connection with this Agreement, a party shall not discuss with the other party, disclose to it, or agree with it on: {#topics}
   (a) current or future prices, discounts, price terms, pricing rules or pricing software;
   (a) costs, margins, capacity, output, inventories or sales of individual products;
   (a) the division of customers, territories or suppliers, or whether and how to bid;
   (a) wages, terms of hire, or whether to hire each other's people;
   (a) a refusal to deal with a customer, supplier or competitor; or
   (a) launch dates, product plans or research outside the work under this Agreement.
   \\ A party may report the cost of the joint work as a provision of this Agreement requires. Another exchange that a provision requires is allowed if it follows [[#exchange]].
1. *Information exchange.* A party shall not disclose Competitively Sensitive Information to the other party unless that is necessary for the purpose in [[#purpose]]. The disclosing party shall ensure, together with its counsel, that for each disclosure: {#exchange}
   (a) counsel for the disclosing party confirms in writing, before the disclosure, that it is necessary and that older, aggregated or anonymous information would not do;
   (a) the information goes from counsel to counsel, who are outside counsel or in-house counsel without a commercial role;
   (a) counsel for the receiving party passes on only conclusions from which the information cannot be derived; and
   (a) counsel for each party keeps a log of the date, the content, the reason and the persons informed.
1. *Use.* The receiving party shall not use Competitively Sensitive Information for a commercial decision of its own, and shall return or destroy it when the reason for its disclosure ends. [[core.confidentiality]] applies in addition. {#use}
1. *Historic and aggregated information.* [[#topics]] and [[#exchange]] do not apply to information that is older than ${core.antitrust.historic} and says nothing about current or future conduct, or that is aggregated so that the conduct of a party cannot be derived from it. {#historic}
1. *Meetings and counsel.* The parties shall not hold a meeting of a body under this Agreement without a written agenda that counsel for each party received at least ${core.antitrust.agenda} before, and shall keep minutes of each meeting. Counsel for each party shall attend ${core.antitrust.counsel}. A participant who believes that a topic is forbidden shall object; the parties shall then stop that topic, and the minutes record the objection. {#meetings}
1. *Training.* Each party shall instruct its participants on [[this]] before their first meeting and in each calendar year after that. {#training}
1. *Market share check.* When this Agreement is signed and at each review, counsel for the parties shall determine, without showing either party the other's figures, the combined share of the parties, by value of sales in the preceding calendar year, in each market in which they compete and which the work touches. If it exceeds ${core.antitrust.share}, counsel shall report within ${core.antitrust.share_period} whether each restriction on a party in this Agreement remains lawful. {#share}
1. *Periodic review.* At least once every ${core.antitrust.review}, counsel for both parties shall review whether [[this]] is followed, which safeguards are still needed, and whether each restriction on a party is still necessary for the purpose in [[#purpose]]. They shall give both parties a written report without Competitively Sensitive Information. {#review}
1. *Sunset.* If counsel for both parties report that a restriction is not lawful, it stops applying, to that extent, on the date of the report, and [[core.severability]] applies. If they report that the parties no longer compete and could not, the safeguards in [[this]] end on the date of the report, except for information received before. {#sunset}
<#if core.antitrust.block_exemption>
1. *European block exemption.* The parties intend this Agreement to meet the conditions of the block exemption of the European Union for research and development agreements. To the extent that those conditions require it: {#block-exemption}
   (a) each party has full access to the final outcome of the joint research and development for further research and development and for exploitation, as soon as it becomes available;
   (a) a party remains free to do research and development in an area unconnected with the joint work and, after the joint work ends, in the area of that work;
   (a) a party may challenge the validity of Intellectual Property Rights after the joint work ends; and
   (a) no provision limits a party's output, sales, prices or unsolicited sales.
   \\ These items prevail over a conflicting provision for conduct to which the competition law of the European Union applies.
</#if>
<#if core.antitrust.cooperative_research_filing>
1. *Cooperative research notification.* The parties shall file the notification of a joint venture under the National Cooperative Research and Production Act, within the period that it sets after signature, with a text that counsel for both parties have approved. Each party shall report changes that the notification must cover and bears half of its cost. {#notification}
</#if>
1. *Incidents and authorities.* A party that learns of a breach of [[this]], or of an inquiry by a competition authority that concerns this Agreement, shall notify counsel for the other party within ${core.antitrust.incident}, unless Applicable Law forbids it or the party seeks leniency. The receiving party shall quarantine information received in breach until counsel for both parties have decided how it is destroyed. {#incidents}
1. *After the end.* The duties in [[this]] on Competitively Sensitive Information continue for ${core.antitrust.tail} after the end of this Agreement. {#after}

1. *Notice of third-party rights.* A party that learns of a right of a third party that the Program or a Deliverable may infringe, or of an accusation of that kind, shall notify the other party's IP contact within ${ip.third_party_clearance.notice}, naming the right and its owner, without a legal opinion. {#notice}
> NOTE: Keep opinions out of the notice. They travel between counsel under common interest; an engineer's e-mail saying that the product infringes does not.
1. *Freedom to operate.* ${ip.third_party_clearance.searcher} shall have outside patent counsel carry out a freedom-to-operate search for the Deliverables ${ip.third_party_clearance.search}, in the countries where either party intends to sell. The cost of the search is borne by <#if ip.third_party_clearance.cost = equal>the parties in equal parts<#else>${ip.third_party_clearance.searcher}</#if>, and that of a further search by the party that asks for it. Reports and opinions pass between counsel in a common legal interest, and no exchange waives a privilege. {#search}
1. *Blocking right.* If a search or a notice shows a right that is likely to stop a Deliverable, the parties shall lay before the Steering Committee, within ${ip.third_party_clearance.options} after the report or the notice, a paper with time and cost for each of these options: {#blocking}
   (a) a design-around;
   (a) a license or purchase;
   (a) a challenge to the right; and
   (a) stopping or changing the work concerned.
   \\ The Steering Committee shall choose one of the options; a change of the Project Plan follows [[gov.change]]. Until then neither party has to continue work that it reasonably believes to infringe.
1. *Cost of the way out.* The cost of the option chosen is borne as follows: {#cost}
   (a) by the party whose Background IP, as that party supplied it, infringes the right, or that added what infringes it without a required approval; and
   (a) in every other case as one of the Program Costs, under [[fin.cost-sharing]].

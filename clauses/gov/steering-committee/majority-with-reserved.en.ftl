1. *Establishment.* The parties hereby establish the Steering Committee, which directs the Program. {#establishment}
1. *Members.* Each party shall appoint ${plural(gov.steering_committee.members_each, "member", "members")}, with authority to decide on its behalf, within ${gov.steering_committee.appointment} after the Effective Date and after a seat falls vacant. <#if present(gov.steering_committee.members)>The first members are listed in [[sched.governance#members]]. </#if>A party may replace a member, or name an alternate for one meeting, by notice to the other party. {#members}
1. *Chair.* A member appointed by ${gov.steering_committee.chair_party} chairs the Steering Committee<#if gov.steering_committee.chair = alternating>, and every ${gov.steering_committee.chair_turn} after the Effective Date the chair passes to the other party</#if>. The chair shall call the meetings, put on the agenda each item that a party asks for, and sign the minutes. The chair has no additional vote. {#chair}
1. *Meetings.* The Steering Committee shall meet at least ${gov.steering_committee.frequency}, on notice of at least ${gov.steering_committee.notice}. The Partnership Management Office shall send the agenda and papers at least ${gov.steering_committee.papers} before a meeting. A special meeting takes place within ${gov.steering_committee.special_notice} after a party asks for it in writing and names the question.<#if included(core.antitrust)> Agendas and papers are prepared under [[core.antitrust]], and counsel of either party may attend.</#if> {#meetings}
1. *Quorum.* A meeting has a quorum if each party is represented by at least ${plural(gov.steering_committee.quorum_each, "member or alternate", "members or alternates")}. If a meeting has no quorum, the chair shall call it again within ${gov.steering_committee.special_notice}, on the same agenda. If the second meeting has no quorum, each question on its agenda is in Deadlock. {#quorum}
1. *Votes.* Each member who is present, or that member's alternate, has one vote and casts it freely. If the parties are not represented by equal numbers, the members of the party with fewer members present cast together as many votes as the other party has. A decision needs more than half of the votes cast, abstentions not counted. If the votes are equal, there is no decision. The Steering Committee may decide in writing if at least one member of each party approves the text. {#votes}
> NOTE: With equal numbers on both sides a majority needs at least one vote from the other side: this variant works if members vote as individuals. Tell the client to instruct its members accordingly.
1. *Powers.* The Steering Committee has power to: {#powers}
   (a) decide at Stage Gates under [[jda.program#gates]];
   (a) approve Change Requests, and move money within an approved Budget, subject to [[gov.written-approval]];
   (a) review progress, risks, reports and the scorecard, and require corrective action;
   (a) decide what the Decision Matrix gives to it or another body passes up; and
   (a) form and dissolve working bodies within the charter in [[sched.governance]].
1. *Matters for both parties.* Each of the following is a Reserved Matter. It needs the votes of at least one member of each party and no vote against it, or an approval in the form of [[gov.written-approval#form]]. {#reserved}
<#list gov.steering_committee.reserved_matters as row>
   (a) ${row};
</#list>
   \\ and each other matter that this Agreement names as one. The Steering Committee shall not delegate a Reserved Matter, and no majority, expert or lapse of time replaces that approval.
> NOTE: Confirm the list with the client's finance, legal and IP functions. A funder will ask to take the budget off the list; a contributor should give up the others first.
1. *Limits.* The Steering Committee has no power to: {#limits}
   (a) amend this Agreement, or interpret it with binding effect;
   (a) waive a right or a breach, or decide whether a party is in breach;
   (a) transfer or license Intellectual Property Rights, or impose a payment or duty that this Agreement does not provide for; or
   (a) extend its own authority, or bind a party toward a third party.
   \\ A decision beyond these limits has no effect, even if it is unanimous.
1. *Minutes.* The Partnership Management Office shall send draft minutes to both parties within ${gov.steering_committee.minutes} after each meeting. They are final unless a party objects in writing within ${gov.steering_committee.minutes_objection} after it receives them. {#minutes}

1. *Establishment.* The parties hereby establish the Steering Committee. It directs and oversees the Program within [[#powers]], [[#reserved]] and [[#limits]]. {#establishment}
1. *Members.* Each party shall appoint ${plural(gov.steering_committee.members_each, "member", "members")}, within ${gov.steering_committee.appointment} after the Effective Date and after a seat falls vacant, and shall give its members authority to decide on its behalf. <#if present(gov.steering_committee.members)>The first members are listed in [[sched.governance#members]]. </#if>A party may replace a member, or name an alternate for one meeting, by notice to the other party. Members remain employees of the party that appointed them and owe their duties to that party alone. {#members}
1. *Chair.* <#if gov.steering_committee.chair = alternating>A member appointed by ${gov.steering_committee.chair_party} chairs the Steering Committee for the first ${gov.steering_committee.chair_turn} after the Effective Date, and the chair alternates between the parties after each further ${gov.steering_committee.chair_turn}.<#else>A member appointed by ${gov.steering_committee.chair_party} chairs the Steering Committee.</#if> The chair shall call the meetings, set the agenda with each item that a party asks for, and sign the minutes. The chair has no additional vote. {#chair}
1. *Meetings.* The Steering Committee shall meet at least ${gov.steering_committee.frequency}, on notice of at least ${gov.steering_committee.notice}, in person or by video. The Partnership Management Office shall send the agenda and papers at least ${gov.steering_committee.papers} before a meeting. A special meeting takes place within ${gov.steering_committee.special_notice} after a party asks for it in writing and names the question. Each party may bring advisers who are bound by duties of confidentiality, and bears its own cost of attendance. {#meetings}
<#if included(core.antitrust)>
1. *Competition law.* Each agenda and set of papers is prepared under [[core.antitrust]], and counsel of either party may attend each meeting. {#counsel}
</#if>
1. *Quorum.* A meeting has a quorum if each party is represented by at least ${plural(gov.steering_committee.quorum_each, "member or alternate", "members or alternates")}. If a meeting has no quorum, the chair shall call it again within ${gov.steering_committee.special_notice}, on the same agenda. If the second meeting has no quorum, each question on the agenda that a party then puts forward is a matter under [[gov.deadlock]]. {#quorum}
1. *Votes.* Each party has one vote, whatever the number of its members who are present. The members of a party cast its vote together through the member whom they name. Every decision needs the votes of both parties, subject to [[#casting]]. An abstention is not a vote in favor. {#votes}
1. *Casting vote.* If the parties do not agree on a topic in the table within ${gov.steering_committee.casting_wait} after it was put to the vote, the party named for that topic may decide it alone: {#casting}
| Topic | Party with the casting vote |
|----------------------|-----------|
<#list gov.steering_committee.casting_votes as row>
| ${row.topic} | ${row.party} |
</#list>
1. *Limits of a casting vote.* A party that uses a casting vote shall first hear the other party's Executive Sponsor and shall give its reasons in writing. A casting vote has no effect to the extent it: {#casting-limits}
   (a) concerns a Reserved Matter or a topic that is not in the table;
   (a) increases the cost, duties or liability of the other party, or reduces its rights;
   (a) declares that a Milestone, a Stage Gate or Acceptance Criteria are met or not met;
   (a) conflicts with this Agreement, the Project Plan or Applicable Law.
1. *Decisions without a meeting.* The Steering Committee may decide in writing, by electronic means that record who approved and when, if at least one member of each party approves the text of the decision. {#written}
1. *Powers.* The Steering Committee has power to: {#powers}
   (a) decide at Stage Gates under [[jda.program#gates]];
   (a) approve Change Requests, and move money between items of an approved Budget, within [[gov.written-approval]];
   (a) review progress, the risk register, the reports and the scorecard, and require corrective action;
   (a) decide what the Decision Matrix gives to it, and what another body passes up to it;
   (a) form working bodies, set their tasks and dissolve them;
   (a) approve a Corrective Plan and the opening of a proposal for exploration;
   (a) settle the procedures of the bodies set up under this Agreement, within the charter in [[sched.governance]].
1. *Reserved Matters.* Each of the following is a Reserved Matter. It needs the votes of both parties in minutes or a text that at least one member of each party has signed. {#reserved}
<#list gov.steering_committee.reserved_matters as row>
   (a) ${row};
</#list>
   \\ and each other matter that this Agreement names as a Reserved Matter. The Steering Committee shall not delegate a Reserved Matter, and no casting vote, expert or lapse of time replaces the vote of a party on it.
> NOTE: Confirm the list with the client's finance, legal and IP functions. A funder will ask to take the budget off the list; a contributor should give up the others first.
1. *Limits.* The Steering Committee has no power to: {#limits}
   (a) amend this Agreement, which changes under [[core.amendment]] alone;
   (a) waive a right or a breach, which is waived under [[core.waiver]] alone;
   (a) decide whether a party is in breach, or interpret this Agreement with binding effect;
   (a) transfer or license Intellectual Property Rights, or impose a payment or duty that this Agreement does not provide for;
   (a) extend its own authority, or bind a party toward a third party.
   \\ A decision beyond these limits has no effect, even if it is unanimous.
1. *Minutes.* The Partnership Management Office shall send draft minutes, with the decisions, reasons, votes and dissent, to both parties within ${gov.steering_committee.minutes} after each meeting. The minutes are final if no party objects in writing within ${gov.steering_committee.minutes_objection} after it receives them. A decision takes effect on the day on which it is made and is entered under [[gov.decision-log]]. {#minutes}
1. *No decision.* If the Steering Committee does not decide a matter within its authority, [[gov.deadlock#occurs]] states when a Deadlock arises and which steps follow. {#no-decision}

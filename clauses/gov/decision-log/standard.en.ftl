1. *Log.* The Partnership Management Office shall keep the Decision Log and enter in it each decision of the Steering Committee, of the Executive Sponsors, of its own managers<#if included(gov.working-groups)> and of the Working Groups</#if>, each written approval and refusal, and each Deadlock with its outcome. {#log}
1. *Entry.* Each entry follows the form in [[sched.governance#log]] and states: {#entry}
   (a) a running number, the date, the body and the place or means of the meeting;
   (a) the people who took part and how each party or member voted;
   (a) the question, the decision and the provision of this Agreement or row of the Decision Matrix on which it rests;
   (a) the reasons, the options that were considered and the papers that were before the body;
   (a) dissent, in the words of the person who dissents, and conflicts of interest that were disclosed;
   (a) what follows: actions, owners, dates, cost and the documents that change.
1. *Publication.* The Partnership Management Office shall publish each entry to both parties within ${gov.decision_log.publish} after the decision. Both parties may read the Decision Log at any time. It contains no legal advice<#if included(core.antitrust)>, and it is kept within [[core.antitrust]]</#if>. {#publication}
1. *Correction.* A party may ask for the correction of an entry within ${gov.decision_log.objection} after its publication. The Partnership Management Office shall correct it if both managers agree, and otherwise note both versions. An entry is corrected by a new entry; none is deleted or changed. {#correction}
1. *Effect.* An entry that was not objected to is evidence of the decision and of its reasons. A party shall not rely on a decision against the other party if the decision is neither entered nor recorded in signed minutes. An entry does not amend this Agreement, and [[gov.steering-committee#limits]] applies to each decision entered. {#effect}
1. *Keeping.* Each party may copy the Decision Log, and the parties shall keep it for ${fin.records.retention} after this Agreement ends. {#keeping}

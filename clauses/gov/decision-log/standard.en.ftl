1. *Log.* The Partnership Management Office shall keep the Decision Log and enter in it each decision of a body under this Agreement, each written approval and refusal, and each Deadlock with its outcome. {#log}
1. *Entry.* Each entry follows the form in [[sched.governance#log]] and states: {#entry}
   (a) a running number, the date, the body, the people who took part and how each party or member voted;
   (a) the question, the decision and the provision or row of the Decision Matrix on which it rests;
   (a) the reasons, the options that were considered and the papers;
   (a) dissent, in the words of the person who dissents, and conflicts of interest; and
   (a) the actions that follow, with owners, dates and cost.
1. *Publication and correction.* The Partnership Management Office shall publish each entry to both parties within ${gov.decision_log.publish} after the decision. A party may ask for the correction of an entry within ${gov.decision_log.objection} after that; if the managers do not agree, both versions are noted. No entry is deleted. The Decision Log contains no legal advice<#if included(core.antitrust)>, and is kept within [[core.antitrust]]</#if>. {#publication}
1. *Effect.* An entry is evidence of the decision, and a decision neither entered nor recorded in signed minutes cannot be relied on against the other party. An entry does not amend this Agreement. {#effect}
1. *Keeping.* Both parties may read and copy the Decision Log, and shall keep it for ${fin.records.retention} after this Agreement ends. {#keeping}

1. *Rule.* During the Term and for ${core.non_disparagement.tail} after it, a party shall not, through its officers, spokespeople or official channels, publish a false or insulting statement about the other party, its people, or its products and services. {#rule}
1. *What stays free.* This does not limit: {#free}
   (a) a truthful statement of facts, or an opinion asked for by a customer or analyst that rests on them;
   (a) testimony, a report to an authority, or a statement that Applicable Law requires or protects, by whomever it is made;
   (a) lawful comparative advertising, and claims in a Dispute; or
   (a) what employees and users say in their own name.
1. *Correction.* A party in breach shall withdraw and correct the statement, in the place and form in which it was made, within ${core.non_disparagement.correct} after notice. {#correction}

1. *Regulatory event.* There is a regulatory event if, without a breach of this Agreement by the party that relies on it: {#event}
   (a) Applicable Law or an order makes the performance of a duty under this Agreement unlawful;
   (a) an authority refuses, revokes or restricts an approval, license or clearance without which a party cannot lawfully perform; or
   (a) an authority requires, in a formal proceeding, that the cooperation end or change.
1. *Notice and suspension.* The party that learns of a regulatory event shall notify the other within ${core.term_regulatory.notice}. From then on the duties concerned are suspended for as long and as far as the event requires, and the dates that depend on them move accordingly. Duties of confidentiality and payment for work done continue.
1. *Adaptation.* Within ${core.term_regulatory.adapt} after the notice, the Steering Committee shall examine how the Program can continue lawfully and propose a change under [[gov.change]]. A party shall cooperate with the authority to the extent that this Agreement depends on it. No party has to accept a change that alters the ownership of Intellectual Property Rights or its share of costs.
1. *Termination.* If the event still prevents performance when that period ends and the parties have not agreed on a change, either party may terminate this Agreement by notice of at least ${core.term_regulatory.notice}. If the event affects a Project, a country or a part of the Field that can be separated from the rest, the termination is limited to that. {#termination}
1. *Earlier end.* If Applicable Law requires an earlier end, the termination takes effect on the last day that Applicable Law allows.
1. *Costs.* Each party bears its own costs of a regulatory event, and no party owes damages for it.

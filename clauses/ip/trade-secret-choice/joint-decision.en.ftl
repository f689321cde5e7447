1. *Three routes.* Each result in the Foreground IP that is disclosed under [[ip.disclosure]] takes one of these routes: {#routes}
   (a) patent, by filing under [[ip.prosecution]];
   (a) secret, by keeping the result as a Trade Secret; or
   (a) publication, by making the result public so that nobody can patent it.
1. *Who chooses.* The IP contacts of both parties choose the route together in writing for all Foreground IP, whichever party owns it. One contact proposes a route and the other answers within ${ip.trade_secret_choice.answer}. If they do not agree within the period stated in [[ip.disclosure#decision]], the Steering Committee decides, and failing that the matter goes to [[gov.deadlock]]. Meanwhile a party that wishes to patent may have the Prosecuting Party file one application that stays unpublished, at its own cost, to keep the date. {#chooser}
> NOTE: A joint decision on results that one party owns gives the other a veto over its partner's core. Accept it for results that both must use, and not for a whole platform.
1. *Refusal at a price.* A party that refuses the route of patent for a result that it does not own shall state in writing the harm that it fears, and the other party may file for the parts that avoid it.
1. *Secret until decided.* Until a route is decided, each party shall keep the result secret. {#default}
1. *Vetoes.* Whoever may choose, these limits apply: {#vetoes}
   (a) nobody shall file or publish a text that contains the other party's Confidential Information without its written consent;
   (a) publication of a result that both parties own or may use needs the written consent of both, because it cannot be undone; and
   (a) secrecy for a result that a Deliverable discloses to its buyers needs the same consent.
1. *Care for a secret.* For as long as a result kept secret is a Trade Secret, each party that holds it shall keep a register of the individuals with access, bind each of them in writing to secrecy, and store it under access control. Within its rights as owner and its licenses, it may use the result, and sublicense it to those who are bound in the same way.

1. *Three routes.* Each result in the Foreground IP that is disclosed under [[ip.disclosure]] takes one of these routes: {#routes}
   (a) patent, by filing under [[ip.prosecution]];
   (a) secret, by keeping the result as a Trade Secret; or
   (a) publication, by making the result public so that nobody can patent it.
1. *Who chooses.* A sole owner chooses the route. It first proposes the route to the other party's IP contact, who may answer within ${ip.trade_secret_choice.answer}.<#if included(ip.joint-terms)> For Joint IP both parties choose together in writing. If they do not agree within the period in [[ip.disclosure#decision]], the route is decided under [[gov.deadlock]]; meanwhile a party may, at its own cost, have the Prosecuting Party file one application that stays unpublished, to keep the date.</#if> {#chooser}
> NOTE: Even an owner that decides alone should hear the other side: a publication or a patent can expose a secret of the partner, and a secret can block a product that the partner must document.
1. *Secret until decided.* Until a route is decided, each party shall keep the result secret. {#default}
1. *Vetoes.* Whoever may choose, these limits apply: {#vetoes}
   (a) nobody shall file or publish a text that contains the other party's Confidential Information without its written consent;
   (a) publication of a result that both parties own or may use needs the written consent of both, because it cannot be undone; and
   (a) secrecy for a result that a Deliverable discloses to its buyers needs the same consent.
1. *Care for a secret.* For as long as a result kept secret is a Trade Secret, each party that holds it shall keep a register of the individuals with access, bind each of them in writing to secrecy, and store it under access control. Within its rights as owner and its licenses, it may use the result, and sublicense it to those who are bound in the same way.

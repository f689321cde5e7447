1. *Insolvency events.* To the extent that Applicable Law allows, a party may terminate this Agreement by notice if the other party: {#events}
   (a) is unable to pay its debts as they fall due, or says so in writing to its creditors;
   (a) files a petition in bankruptcy or under another law for the relief of debtors;
   (a) is the subject of a petition of that kind filed by others, which is not dismissed within ${core.term_insolvency.dismiss} after it is filed;
   (a) makes a general assignment for the benefit of its creditors;
   (a) has a receiver, trustee or similar officer appointed for all or substantially all of its assets; or
   (a) resolves to dissolve or liquidate, other than for a solvent reorganization whose successor assumes this Agreement.
1. *Notice of an event.* A party to which one of these events happens shall notify the other within ${core.term_insolvency.assurance} after it.
1. *Assurance.* A party that has reasonable grounds to doubt that the other can perform may ask for assurance in writing. Until it receives a plan that shows how the other party can pay and staff its part of the Project Plan, it may suspend the performance for which it has not received the agreed return. If it does not receive that plan within ${core.term_insolvency.assurance} after its request, that is a material breach under [[core.term-cause]]. {#assurance}
1. *Limits of the law.* Where Applicable Law does not allow a termination on one of these grounds, this Agreement continues, and [[this]] gives the rights that the law allows and no more. Nothing in [[this]] limits the rights of a licensee under [[lic.bankruptcy]], and no license ends by itself because of an insolvency event. {#limits}
> NOTE: In a US bankruptcy this right is mostly not enforceable after filing. Protect the client by licenses that survive, deposit of materials, and payment against work done, and not by this clause alone.

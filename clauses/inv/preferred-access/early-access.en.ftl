1. *Preferred products.* The preferential terms concern these products and services of ${second}, with their successors (the **"Preferred Products"**): ${inv.preferred_access.products}. {#products}
1. *Early access.* ${second} shall offer ${first} access to each new Preferred Product and each new main version at least ${inv.preferred_access.early} before it is generally available, in the form in which it then exists, as it is and free of charge until that day. {#early}
1. *Roadmap.* At least every ${inv.preferred_access.roadmap} ${second} shall present to ${first} its plans for the Preferred Products, and shall hear what ${first} needs. A roadmap is no promise. {#roadmap}

1. *Named contact.* ${second} shall name an engineer who answers questions of ${first} about the Preferred Products within ${inv.preferred_access.contact}. {#contact}
1. *Limits.* ${second} need not give access to what it develops for another customer at that customer's cost, or to the Confidential Information of others. ${first} may use early access for its own evaluation and integration, and shall not use it to develop a competing product. {#limits}

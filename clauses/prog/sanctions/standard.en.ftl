1. *Demotion.* If a Vendor no longer meets its Certification Tier, ${first} may notify it of the criterion that is missed. If the Vendor does not meet it within ${prog.sanctions.cure} after that notice, it moves to the highest Certification Tier that it meets, from the first day of the next Quarter. Below the lowest one, [[prog.exit#removal]] applies. {#demotion}
1. *What a demotion changes.* Benefits and shares follow the new Certification Tier from that day. Amounts earned, running contracts with End Customers and fees paid stay as they are. {#effect}
1. *Suspension.* ${first} may take a Listed Product off the Marketplace for new End Customers, at once and for as long as the reason lasts, if it: {#suspension}
   (a) endangers the security of the Platform or of End Customers;
   (a) is the subject of a claim of infringement that the Vendor has not answered within the time in [[prog.listing#review]];
   (a) breaks Applicable Law or the rules in [[sched.catalog-rules]]; or
   (a) has no working Connector for longer than the time in [[prog.connectors#updates]].
1. *Limits.* ${first} shall give the Vendor the reason in writing on the day of the suspension, limit it to the product and the countries concerned, and lift it on the Business Day after the one on which the Vendor shows that the reason has gone. After ${prog.sanctions.suspension} it shall lift the suspension or give notice under [[prog.exit#removal]]. {#limits}
1. *Running contracts.* Contracts with End Customers continue during a suspension, unless their continuation is the danger. {#running}
1. *Wrong sanction.* If a sanction proves to have been without ground, ${first} shall restore the Certification Tier and the listing from the start, pay the difference in shares with interest under [[fin.late-interest]], and tell those whom it told of the sanction. Other damages follow the general rules. {#wrong}

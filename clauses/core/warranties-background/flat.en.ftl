1. *Title and right to grant.* Each party warrants that: {#title}
   (a) it owns its Background IP, or holds it under a license that allows the rights granted in this Agreement;
   (a) it may grant those rights without the consent of another person, other than one already given, and has granted no conflicting right; and
   (a) it owns by assignment or by law the work of each individual who created Background IP for it.
1. *Encumbrances listed.* Each party warrants that, except as [[sched.background-ip]] lists for the item concerned, its Background IP is free from: {#encumbrances}
   (a) a security interest or lien;
   (a) an exclusive license, option, right of first refusal or covenant not to sue that affects a permitted use;
   (a) a right of a government, university or other funder of research; and
   (a) a commitment to a standards body or patent pool.
> NOTE: Ask each side for the schedule early. An empty restrictions column is itself a promise that there are none.
1. *Rights of others.* Each party warrants that: {#rights-of-others}
   (a) the registered rights in its Background IP are in force, with all fees paid, and none of them has been held invalid or unenforceable or is under challenge;
   (a) there is no Claim about its Background IP;
   (a) in the ${core.warranties_background.lookback} before the warranty is given it received no written notice that its Background IP infringes or misappropriates the Intellectual Property Rights of another person; and
   (a) the use of its Background IP as this Agreement permits does not infringe or misappropriate those rights.
> NOTE: This warranty of noninfringement is absolute, patents included. It makes sense only with a limit on liability that the giver can bear.
1. *Dates and updates.* Each party gives these warranties on the Effective Date and, for Background IP that it brings into the Program later, on that later day. During the Term a party shall not grant a right in its Background IP, or burden it, in conflict with this Agreement. Within ${core.warranties_background.update} after it learns that one of these warranties was untrue, or would be if given again, it shall notify the other party and shall supply the corrected entry for [[sched.background-ip]], which does not cure a breach.

1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim that the Indemnifying Party's Background IP infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits, and shall pay the Losses that result from the Claim. {#duty}
1. *Use not covered.* The Indemnifying Party owes no indemnity to the extent that the Claim arises from: {#exclusions}
   (a) use outside the rights that this Agreement grants;
   (a) the other party's Background IP, materials or written specifications; or
   (a) use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party made available without cost a version that no longer infringes or misappropriates those rights.
1. *Joint IP shared.* The parties share the burden of each Claim that Joint IP infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits. To the extent that [[#duty]] does not cover the Losses that result from the Claim, the cost of defense included, ${first} bears ${core.indemnity_ip.first_share} of them and ${second} bears the rest. {#shared}
1. *Borne alone.* A party bears alone the part of the Losses under [[#shared]] that arises from:
   (a) a feature that it added to the Joint IP outside the Project Plan;
   (a) sales that it made after a court forbade them or after the Steering Committee decided that both parties stop them; or
   (a) its own willful infringement.
1. *Lead.* The party whose product or activity the Claim attacks conducts the defense of a Claim under [[#shared]]; if the Claim attacks both, ${core.indemnity_ip.lead} does. For that Claim the party that conducts the defense has the rights and duties of the Indemnifying Party under [[core.indemnity-procedure]], and the other party those of the party that asks for the indemnity, but the Losses remain shared.
1. *Balancing.* A party that has paid more than its share of the Losses under [[#shared]] may demand the balance with documents that show it. The other party shall pay the balance within the time that [[core.indemnity-procedure#payment]] states.
1. *Procedure, cure and limits.* [[core.indemnity-procedure]] applies to each Claim under [[this]], [[core.mitigation]] states what becomes of the item itself, and [[core.liability-cap]] states how far the resulting liability is limited.

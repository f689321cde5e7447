1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim that the Indemnifying Party's Background IP infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits, and shall pay the Losses that result from the Claim. {#duty}
1. *Use not covered.* The Indemnifying Party owes no indemnity to the extent that the Claim arises from: {#exclusions}
   (a) use outside the rights that this Agreement grants;
   (a) the other party's Background IP, materials or written specifications; or
   (a) use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party supplied without cost a version that no longer infringes or misappropriates those rights.
1. *Joint IP shared.* To the extent that [[#duty]] does not cover the Losses from a Claim that Joint IP infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits, the cost of defense included, ${first} bears ${core.indemnity_ip.first_share} of them and ${second} bears the rest. A party bears alone the part that arises from: {#shared}
   (a) a feature that it added to the Joint IP outside the Project Plan;
   (a) sales that it made after a court forbade them or after the Steering Committee decided that both parties stop them; or
   (a) its own willful infringement.
1. *Lead and balancing.* The party whose product or activity the Claim attacks conducts the defense of a Claim under [[#shared]] as if it were the Indemnifying Party; if the Claim attacks both, ${core.indemnity_ip.lead} does. A party that has paid more than its share may demand the balance under [[core.indemnity-procedure#payment]].
1. *Procedure and limits.* The indemnity is subject to [[core.indemnity-procedure]] and, as to its amount, to [[core.liability-cap]]; [[core.mitigation]] governs the item itself.

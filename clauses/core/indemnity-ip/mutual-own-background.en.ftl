1. *Indemnity.* Each party, as Indemnifying Party, shall defend the other party's Indemnitees against each Claim that the Indemnifying Party's Background IP infringes or misappropriates the Intellectual Property Rights of another person when it is used as this Agreement permits, and shall pay the Losses that result from the Claim. {#duty}
1. *Planned combinations.* The indemnity applies also if the infringement or misappropriation arises only from combining that Background IP with Foreground IP or another item in a way that the Project Plan describes. If the combination that infringes or misappropriates joins Background IP of both parties, the parties bear the Losses in equal parts. {#combinations}
> NOTE: Both sides insure the planned combination. Equal parts are the simple answer where technology of both is in it; change them if one side's part is small.
1. *Use not covered.* The Indemnifying Party owes no indemnity to the extent that the Claim arises from: {#exclusions}
   (a) use outside the rights that this Agreement grants;
   (a) the other party's Background IP, materials or written specifications, other than in a combination that [[#combinations]] covers; or
   (a) use that continues more than ${core.indemnity_ip.stop_use} after the Indemnifying Party made available without cost a version that no longer infringes or misappropriates those rights.
1. *Foreground IP.* Each party bears the Losses from its own use of Foreground IP to the extent that [[#duty]] does not cover them.
1. *Procedure, cure and limits.* [[core.indemnity-procedure]] applies to each Claim under [[this]], [[core.mitigation]] states what becomes of the item itself, and [[core.liability-cap]] states how far the resulting liability is limited.

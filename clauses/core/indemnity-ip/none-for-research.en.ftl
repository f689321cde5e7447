1. *No indemnity.* Each party bears the risk that its own use of Background IP, Foreground IP or a Deliverable infringes or misappropriates the Intellectual Property Rights of another person. Neither party owes the other a defense or the payment of Losses for a Claim of that kind. {#none}
1. *Notice and clearance.* [[ip.third-party-clearance]] states how the parties share what they learn of rights of others and how they design around them.
1. *Help.* On request a party shall provide, at the expense of the requesting party, the documents and access to the people who did the work that the defense of a Claim needs.
1. *What remains.* [[#none]] does not limit:
   (a) a remedy for a breach of [[core.warranties-background]];
   (a) a right to terminate this Agreement; or
   (a) liability for fraud or willful misconduct.
> NOTE: Meant for research without sales. Before the first sale the parties need an indemnity: change the variant by amendment when the project reaches that stage.

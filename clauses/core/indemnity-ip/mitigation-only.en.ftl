1. *No indemnity.* Neither party owes the other a defense or the payment of Losses for a Claim that Background IP, Foreground IP or a Deliverable infringes or misappropriates the Intellectual Property Rights of another person. {#none}
1. *Steps instead.* A party that brought the attacked item into the Program shall take the steps and, if they fail, pay the refund under [[core.mitigation]]. {#duty}
1. *Own defense.* Each party conducts and pays for the defense of a Claim brought against it. On request the other party shall provide, at the expense of the requesting party, the documents and people that the defense needs.
1. *What remains.* [[#none]] does not limit a remedy for a breach of [[core.warranties-background]], a right to terminate this Agreement, or liability for fraud or willful misconduct.
> NOTE: The side that sells should check what its own customers demand: this variant leaves it without recourse for damages.

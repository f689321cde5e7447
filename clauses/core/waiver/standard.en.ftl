1. *Written waiver.* A party waives a right under this Agreement only by a document that names the right and is signed by a person with authority to bind that party. {#written}
1. *No implied waiver.* A delay in using a right, its use in part, or the acceptance of late or defective performance does not waive it. A waiver for one case does not extend to another. {#implied}

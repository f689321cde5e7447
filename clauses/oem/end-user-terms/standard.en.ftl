1. *Terms of ${second}.* ${second} shall supply software in a Supplied Unit to each End User under its own written or electronic terms, which must be no less protective of ${first} than [[sched.end-user-terms]], as far as mandatory law allows. ${first} is not a party to them and owes the End User nothing under them. {#terms}
1. *Flow-down.* ${second} shall bind each distributor and reseller to use the same terms. {#flow-down}
1. *Proof.* ${second} shall show its current terms to ${first} within ${oem.end_user_terms.proof} after a request. {#proof}
1. *Breach by an End User.* If ${second} learns that an End User breaks these terms, it shall act against it within ${oem.end_user_terms.act} as it would to protect its own software, and shall tell ${first} what came of it. {#breach}
1. *Promises of ${second}.* ${second} bears the consequences of each promise to an End User that goes beyond what ${first} promises in this Agreement. {#promises}

1. *Cumulative remedies.* A remedy in this Agreement adds to the other remedies in it and under Applicable Law, unless a provision states that it is the only remedy. A party may use several remedies at the same time or one after the other. {#cumulative}
1. *Limits.* [[core.liability-cap]] and [[core.indirect-loss]] apply to every remedy in money, and no loss is paid twice.
1. *No election.* The use of one remedy is not an election against another, and suspension or termination does not affect a right that has already arisen.

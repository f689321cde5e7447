1. *Comparable customers.* A comparable customer is one of the customers of ${first} that ${fin.mfn.scope}, with calls in the ${fin.mfn.period} before that differ from the Calls of ${second} by no more than ${fin.mfn.band}, and with a similar Tier, term and minimum. Affiliates, public bodies, trials and the settlement of a dispute do not count. {#comparable}
1. *Price.* If ${first} grants a comparable customer a lower price for a Tier, it shall offer ${second} that price, with the conditions attached to it, within ${fin.mfn.adjust}. If ${second} accepts, it applies from the next month. {#price}
<#if fin.mfn.certificate>
1. *Certificate.* Within ${fin.mfn.adjust} after each year of this Agreement, an officer of ${first} shall certify in writing that it has complied, without naming customers. {#certificate}
</#if>
1. *Check.* The independent auditor under [[fin.audit]] may verify compliance and report yes or no and the difference. No party shall disclose the prices of another customer to the other party. {#check}

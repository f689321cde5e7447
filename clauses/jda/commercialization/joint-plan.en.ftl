1. *Steps.* The parties shall take these steps, each at its own cost unless this Agreement divides the cost, within the time stated, which runs from the day on which the last Milestone of the Project is met: {#launch}

| No. | Step | Party | Within |
|---|------------------|---------|--------|
<#list jda.commercialization.steps as row>
| ${row.id} | ${row.step} | ${row.party} | ${row.within} |
</#list>

1. *Launch plan.* Within ${jda.commercialization.plan} after that day, the parties shall write down in one launch plan how the steps fit together, with approvals, supply and service. Each may comment on the part of the other within ${jda.commercialization.answer}. The plan changes no date in the table and no right. {#plan}
1. *Technical questions.* For ${jda.commercialization.support} after that day, each party shall answer the other's technical questions on what it developed, for up to ${plural(jda.commercialization.support_hours, "hour", "hours")} in each Quarter without charge. {#support}
1. *Missed step.* If a party has not completed a step within ${jda.commercialization.step_cure} after notice that it is late, the other party may take the step over. The party that missed it shall reimburse the documented cost of that, as far as it exceeds what the other party saves, on an invoice under [[fin.payment]]. Times that depend on the step move by the delay. {#missed}
1. *Prices and customers.* Each party sets its own prices and chooses its own customers. Neither shall ask the other for its resale prices or its plans for single customers, or agree on them with it<#if included(core.antitrust)>, and what the parties exchange under [[this]] stays within [[core.antitrust]]</#if>. {#prices}
1. *Rights, names and end.* No license, and no right to use a name or mark of the other party, follows from [[this]]<#if included(gtm.co-brand)>, and [[gtm.co-brand]] applies to marks</#if>.<#if included(excl.grant)> Exclusivity under [[excl.grant]] prevails over it.</#if> [[this]] applies after the end of this Agreement if the last Milestone was met before, and otherwise not. {#rights}

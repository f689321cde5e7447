1. *Gates.* To keep exclusivity, each target in this table must be reached between the start of measurement and the Gate Date: {#table}

| Gate | Metric and unit | Target | Measured from | Gate Date | Source | Cure | If missed |
|-----|--------------|---------:|----------|---------|----------|------|---------|
<#list excl.gates.gates as row>
| ${row.id} | ${row.metric}, in ${row.unit} | ${row.target} | <#if present(row.measured_from)>${row.measured_from}<#else>Start of the Exclusivity Window</#if> | ${row.test_date} | ${row.source} | ${row.cure} | ${row.consequence} |
</#list>

> NOTE: For each row ask: who keeps the source, can the other side read it, and would both sides count the same event on the same day?
<#if excl.grant = mutual>
1. *Who must reach a Gate.* A Gate must be reached by the party that this list names and, for that Gate, this party is the Protected Party:
<#list excl.gates.gates as row>
   (a) for Gate ${row.id}, <#if present(row.party)>${row.party}<#else>each party, the results of both being added</#if>;
</#list>
   \\ and the results of its Affiliates, distributors and resellers count as its own.
<#else>
1. *Who must reach a Gate.* Each Gate is for the Protected Party to reach. The results of its Affiliates, distributors and resellers count as its own.
</#if>
1. *Report and check.* Within ${excl.gates.report} after each Gate Date, the Protected Party shall send the Bound Party the result with the extract from the source that proves it. Within ${excl.gates.verify} after it receives the report, the Bound Party may object with reasons or ask once for further evidence, which the Protected Party shall give within ${excl.gates.report}. Without an objection, the result stands. An objection that the parties do not settle goes to [[core.dispute]]; exclusivity continues until the decision, which takes effect from the day on which the Gate would have been missed. {#report}
1. *Excuse.* A Gate Date moves by each day on which the Protected Party could not work toward the Gate because of: {#excuse}
   (a) a breach, late delivery, or late or refused approval by the Bound Party or its Affiliate;
   (a) a decision, delay or failure to act of a regulator or another public authority that the Protected Party did not cause; or {#regulator}
   (a) a Force Majeure Event. {#force-majeure}
   \\ If the Protected Party notifies the Bound Party of a cause later than ${excl.gates.excuse_notice} after it learns of it, the Gate Date moves from the day of the notice. The causes in [[#regulator]] and [[#force-majeure]] move a Gate Date by no more than ${excl.gates.excuse_limit} in total, and no cause extends the Exclusivity Window.
1. *Shortfall and cure.* If the result falls short of the target, the Bound Party may give a shortfall notice, which counts if the Protected Party receives it within ${excl.gates.verify} after the Bound Party received the report. The Protected Party may still reach the target until the end of the cure period in the table, which starts with the receipt of that notice. If no shortfall notice is received in time, the Gate counts as reached. An objection that the target was not reached counts as a shortfall notice. {#cure}
1. *Missed Gate.* A Gate is missed when, after a shortfall notice, the cure period has ended, the target has not been reached and no excuse moves the Gate Date beyond that day. It is also missed if the Protected Party sends no report within the cure period counted from the last day for the report. A missed Gate is not a breach; its only consequence is the step in [[excl.ladder]]. {#missed}

# Metrics
1. *What is measured.* The metrics, by family, are: {#metrics}
| Family | Metric | Definition | Source |
|-------|---------|------------------|---------|
<#list gov.scorecard.metrics as row>
<#if row.family = value>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = intellectual-property>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = alignment>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = strategic>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = operational>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = financial>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = relationship>
| ${row.family} | ${row.metric} | ${row.definition} | ${row.source} |
</#if>
</#list>
1. *Targets, Thresholds and weights.* The values are stated in the unit of the metric. The weights add up to 100% of the overall score. {#values}
| Metric | Unit | Target | Threshold | Better if | Weight |
|-----------|------|----:|----:|-----|----:|
<#list gov.scorecard.metrics as row>
<#if row.family = value>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = intellectual-property>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = alignment>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = strategic>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = operational>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = financial>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
<#list gov.scorecard.metrics as row>
<#if row.family = relationship>
| ${row.metric} | ${row.unit} | ${row.target} | ${row.threshold} | ${row.direction} | ${row.weight} |
</#if>
</#list>
> NOTE: Ask both finance functions to fill in one past quarter as a test before signature. A metric that nobody can compute is a dispute in waiting.
1. *Health Metrics.* These metrics are the Health Metrics: {#health}
| Health Metric | Unit | Target | Threshold missed if the score is |
|-----------|------|----:|--------|
<#list gov.scorecard.metrics as row>
<#if row.health>
| ${row.metric} | ${row.unit} | ${row.target} | <#if row.direction = higher>below ${row.threshold}<#else>above ${row.threshold}</#if> |
</#if>
</#list>
# Projected Value
1. *Projected Value.* The first full Quarter after the Effective Date is number 1. {#projected}
| Quarter number | Projected Value |
|------|------:|
<#list gov.scorecard.projected_value as row>
| ${row.quarter} | ${row.value} |
</#list>
<#if present(gov.scorecard.milestone_values)>
1. *Value of Milestones.* A Milestone that is met counts as value delivered in this amount: {#milestone-values}
| Milestone | Value |
|------|------:|
<#list gov.scorecard.milestone_values as row>
| ${row.milestone} | ${row.value} |
</#list>
</#if>
# Strategic alignment
1. *Statements.* Each Executive Sponsor scores each statement from 1 (not true) to 5 (fully true): {#statements}
<#list gov.scorecard.alignment_statements as row>
   (a) ${row}
</#list>
# Method
1. *Method.* Scores are computed in these steps: {#method}
   (a) *Score.* The score of a metric is computed from its definition and source for the Quarter, and rounded half up to one decimal.
   (a) *No score.* A metric that would need a division by zero in a Quarter has no score for that Quarter.
   (a) *Rating.* A score that misses the Threshold under [[gov.scorecard#missed]] is red. A score that reaches the target or is better is green. Every other score is amber.
   (a) *Attainment.* Attainment is 100% if the target is reached. Otherwise it is the score divided by the target where higher is better, and the target divided by the score where lower is better, as a percentage of at least 0%.
   (a) *Overall score.* The overall score is the sum of the attainment of each metric times its weight. The weights of metrics without a score are spread over the others in proportion to their weights. The overall score informs the Steering Committee and sets off no trigger.
# Trigger
1. *Trigger in figures.* The trigger under [[gov.scorecard#trigger]] and the steps under [[gov.remediation]] follow each other in this order: {#trigger}
| Step | When | Under |
|------------|----------------|-------|
| Score published | within ${gov.reports.quarterly} after the end of the Quarter | [[gov.scorecard#metrics]] |
| Score final | ${gov.scorecard.contest} after publication, if it is not contested | [[gov.scorecard#final-score]] |
| Trigger | the same Health Metric is red in ${plural(gov.scorecard.trigger_quarters, "Quarter", "consecutive Quarters")} | [[gov.scorecard#trigger]] |
| Notice of the trigger | within ${gov.remediation.notice} after the trigger | [[gov.remediation#start]] |
| Corrective Plan | within ${gov.remediation.plan} after the notice, approved within ${gov.remediation.approval} | [[gov.remediation#plan]] |
| Recovery | within ${plural(gov.remediation.recovery_quarters, "full Quarter", "full Quarters")} after the approval | [[gov.remediation#plan]] |
| Renegotiation | ${gov.remediation.renegotiation} | [[gov.remediation#talks]] |
| After renegotiation | as set out there | [[gov.remediation#exit]] |
1. *Counting.* A red score counts for its own Health Metric alone. A green or amber score sets the count of that Health Metric back to zero, and a Quarter without a score leaves the count as it is. The trigger occurs when the count reaches ${gov.scorecard.trigger_quarters}. {#counting}
# Reporting form
1. *Form.* The scores of a Quarter are reported in this form: {#form}
[fill 1: Quarter and date of publication]
[fill 3: Score, rating and count of each Health Metric]
[fill 3: Score and rating of each other metric]
[fill 1: Overall score]
[fill 3: Explanation of each red score, with measure, owner and date]
[fill 2: Sources used, estimates, and confirmation of both managers]

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
1. *Targets, Thresholds and weights.* The weights add up to 100% of the overall score. {#values}
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
1. *Metrics of health.* These metrics are the Health Metrics: {#health}
| Health Metric | Unit | Target | Threshold missed if the score is |
|-----------|------|----:|--------|
<#list gov.scorecard.metrics as row>
<#if row.health>
| ${row.metric} | ${row.unit} | ${row.target} | <#if row.direction = higher>below ${row.threshold}<#else>above ${row.threshold}</#if> |
</#if>
</#list>
# Projected Value
1. *Projection.* The Projected Value of each Quarter, by its number, is: {#projected}
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
   (a) *Overall score.* The overall score is the sum of the attainment of each metric times its weight, with the weights of metrics without a score spread over the others in proportion. Attainment is 100% if the target is reached; otherwise it is the score divided by the target where higher is better, and the target divided by the score where lower is better, and at least 0%. The overall score sets off no trigger.
1. *Counting for the trigger.* For [[gov.scorecard#trigger]], a red score adds 1 to the count of its Health Metric, a green or amber score sets it back to zero, and a Quarter that is passed over leaves it as it is. The trigger occurs when the count reaches ${gov.scorecard.trigger_quarters}. {#counting}
1. *Form.* The scores of a Quarter are reported in this form: {#form}
[fill 1: Quarter and date of publication]
[fill 2: Score, rating and count of each Health Metric]
[fill 2: Score and rating of each other metric, and overall score]
[fill 2: Explanation of each red score, with measure, owner and date]
[fill 1: Sources used, estimates, and confirmation of both managers]

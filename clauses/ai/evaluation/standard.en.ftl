1. *Tests.* Before first use, after each change of a model and every ${ai.evaluation.retest}, ${ai.input.provider} shall test the AI System by these metrics, on data that were not used to train it: {#tests}

| Metric | Tested on | Value to reach |
|------------|----------------|-----------|
<#list ai.evaluation.metrics as row>
| ${row.metric} | ${row.data} | ${row.threshold} |
</#list>

1. *Report.* It shall send the other parties the results with version, data and method within ${ai.evaluation.report} after each test, and let them repeat the test at their own cost. {#report}
1. *Failed test.* If a threshold is missed, it shall reach the threshold again within ${ai.evaluation.fix}, by a repair or the return to an earlier version. Until then each other party may suspend the use of the system, and time limits that depend on it stand still. If the threshold is not reached by then, a party may terminate the use of that system under [[core.term-cause]] without a further cure period. {#failed}

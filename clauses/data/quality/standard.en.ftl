1. *Levels.* The Data Owner shall keep these levels, measured each Quarter on a random sample of ${data.quality.sample} records or, if there are fewer, on all: {#levels}

| Dataset | Measure | Level |
|-----------|----------------|------:|
<#list data.quality.levels as row>
| ${row.dataset} | ${row.measure} | ${row.level} |
</#list>

1. *Correction.* The Data Owner shall correct or replace data below a level within ${data.quality.correct} after notice. After a second miss in four Quarters the Data User may stop accepting the Dataset, and duties that depend on it are suspended. {#correction}
1. *No further promise.* Beyond these levels Datasets are provided as they are, without a promise that they are complete or fit for a purpose. {#as-is}

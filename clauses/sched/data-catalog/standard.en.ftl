# Datasets
1. *Datasets.* The Datasets are: {#datasets}

| No. | Dataset | Data Owner | Class | About people | Purpose |
|----|-------------|---------|--------|------|---------------|
<#list data.datasets as row>
| ${row.id} | ${row.dataset} | ${row.owner} | ${row.class} | <#if row.personal>Yes<#else>No</#if> | ${row.purpose} |
</#list>

# Access
1. *Access, place and time.* For each Dataset: {#access}

| No. | Access role | Access until | Location | Retention | Derived rights |
|----|-----------|-----------|-----------|-------|--------|
<#list data.datasets as row>
| ${row.id} | ${row.access_role} | ${row.until} | ${row.location} | ${row.retention} | ${row.derived} |
</#list>

1. *Fields of the catalog.* The stewards shall keep for each Dataset, in a system that both can read, these fields as well: source, fields and units, period covered, delivery rhythm, known gaps, date of last change, and contact. {#fields}
1. *Delivery note.* Each delivery is recorded in this form: {#note}
[fill 1: Dataset, version and period]
[fill 1: Sent by, received by, date]
[fill 1: Number of records, checksum, defects found]

# Work Packages
1. *Work Packages.* The Consortium Program consists of these Work Packages: {#packages}
| No. | Work Package | Lead | Begins | Ends | Result |
|-----|-----------|--------|---------|---------|---------------|
<#list cons.packages as row>
| ${row.id} | ${row.title} | ${row.lead} | ${row.begins} | ${row.ends} | ${row.result} |
</#list>
1. *Tasks.* In the Work Packages the parties have these tasks: {#tasks}
| No. | Tasks of the parties |
|----|-----------------------------|
<#list cons.packages as row>
| ${row.id} | ${row.tasks} |
</#list>
# What the parties bring in
1. *Contributions.* The parties bring in: {#contributions}
| Party | Kind | What | When | Agreed value |
|------|------|-----------------|---------|-------:|
<#list cons.shares as row>
| ${row.party} | ${row.kind} | ${row.what} | ${row.due} | ${row.value} |
</#list>

1. *Allowed departures.* The side should refuse these points. Each is in the draft because a person has allowed it:
| Point | In the draft | Preferred | Allowed by |
|---------|---------|---------|-------------|
<#list walk_aways as row>
| ${row.label} | ${row.agreed} | <#if present(row.preferred)>${row.preferred}<#else>no preference</#if> | <#if present(row.waiver)>${row.waiver}<#else>nobody yet</#if> |
</#list>

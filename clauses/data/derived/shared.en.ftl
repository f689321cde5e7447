1. *Rights.* Each party may use Derived Data for every lawful purpose, during and after the Term, and each hereby grants each other party the licenses needed for that under its rights in them.<#if included(ip.foreground)> For Derived Data, this rule takes the place of [[ip.foreground#ownership]].</#if> {#rights}
<#if data.derived.monetize = share>
1. *Income.* A party that receives revenue from third parties for Derived Data, or for a product whose main value they are, shall pay the other <#if included(core.multiparty)>parties together, in equal parts,<#else>party</#if> ${data.derived.share} of it, net of Taxes on the sale and refunds, within ${data.derived.pay} after the end of each Quarter, with a statement. [[fin.records]] and [[fin.audit]] apply. {#income}
<#elseif data.derived.monetize = consent>
1. *Income.* A party shall not sell or license Derived Data to a third party without the written consent of each other party, which may make it depend on a share of the revenue. {#income}
<#else>
1. *Income.* No party owes another a share of what it earns with Derived Data. {#income}
</#if>
1. *Row in the catalog.* Where [[sched.data-catalog#access]] states other derived rights for a Dataset, they prevail: "Owner alone" gives Derived Data from it to the Data Owner, "Shared" to all parties for every purpose, and "Statistics only" allows no use but statistics. {#row}
1. *Limits.* No Derived Data may be published or given to another person that show a single customer, person or company, or fewer than ${data.derived.smallest_group} units. A result from which a Dataset can be reconstructed is treated as that Dataset. {#limits}

1. *Right to use.* ${first} hereby grants ${second} a non-exclusive right to access and use each Cloud Service during its Subscription Term for the internal business of ${second}<#if mss.access.affiliates> and its Affiliates</#if>. The right passes to another person only under [[core.assignment]]<#if included(mss.partner-addendum)>, and [[mss.partner-addendum]] states the rights toward other customers</#if>. For software that ${first} supplies for this use, the right includes a license to install and run it in object code. {#grant}
1. *Who may use it.* Authorized Users may be employees of ${second}<#if mss.access.affiliates> and its Affiliates</#if><#if mss.access.contractors>, and individuals of contractors while they work for ${second}</#if>. ${second} answers for their acts and omissions as for its own. {#who}
1. *Seats.* The Order states the number of seats. Each Authorized User takes one seat, alone, and an account is not shared. ${second} may give the seat of a person who has left to another at once, and any other seat once it has stayed with its Authorized User for ${mss.access.reassign}. {#metric}
<#if mss.access.excess = true-up>
1. *Excess.* Use beyond the number of seats by more than ${mss.access.tolerance} is no breach if it is paid for under [[fin.subscription#true-up]]. Payment is the only remedy for it. {#excess}
<#else>
1. *Limit.* A Cloud Service may refuse use beyond the number of seats. ${first} shall warn the administrators of ${second} when 90% of it is used, and shall open a further quantity within the time in [[mss.orders#activation]] after it is ordered. {#excess}
</#if>
1. *Restrictions.* Except as this Agreement allows, ${second} shall not: {#restrictions}
   (a) let another person use a Cloud Service, or use it for the benefit of another person;
   (a) copy or change its software, or reverse engineer it, unless Applicable Law gives that right despite an agreement to the contrary;
   (a) bypass a limit, a meter or a security control; or
   (a) use its non-public functions or Documentation to build a service that copies them.
1. *Reserved rights.* Every right in a Cloud Service that this Agreement does not grant stays with ${first}. {#reserved}

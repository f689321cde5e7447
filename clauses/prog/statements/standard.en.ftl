1. *Statement for each party.* Within ${prog.statements.due} after the end of each Quarter, <#if prog.listing = vendor-contracts>${first}<#else>${second}</#if> shall make available to each Vendor a statement for its own Listed Products alone, and to <#if prog.listing = vendor-contracts>${second}<#else>${first}</#if> one for all, in electronic form that can be filtered and computed with. It shall show: {#statement}
   (a) each Covered Order with date, country, End Customer and price;
   (a) Gross Revenue, each deduction and Net Revenue, by Listed Product and month;
   (a) the Certification Tier, the three percentages and the three shares; and
   (a) refunds, corrections of earlier Quarters and what is held back and released.
1. *Payment.* <#if prog.listing = vendor-contracts>${first}<#else>${second}</#if> shall pay the shares within ${prog.statements.pay} after the end of the Quarter, without a request. The statement serves as credit note, no share lapses for want of an invoice, and [[fin.payment]] and [[fin.late-interest]] apply in every other respect. {#payment}
1. *Contest.* A party may contest its statement by notice with reasons within ${prog.statements.contest} after it receives it. The undisputed part is paid when due. A statement not contested in time is final, subject to [[fin.audit]] and fraud. {#contest}
1. *Audit.* [[fin.audit]] gives each Vendor a right to verify its own shares. An auditor who must look at data of several Vendors for that shall be independent, and shall report to a Vendor its own figures alone. {#audit}
1. *Set-off.* Shares of one Vendor are not set off against debts of another. Against its own debts they are set off only where these are undisputed or finally decided. {#set-off}
1. *No statement.* If a statement is late by more than ${prog.statements.due}, each party may draw from the Marketplace the list of its Covered Orders, which ${first} shall keep open to it at all times, and ask for payment on that basis as an advance. {#late}

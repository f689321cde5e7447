1. *Calendar.* The table lists recurring dates. The provision named prevails over the table. {#calendar}
| When | What | Party | Provision | Proof |
|---------|------------|-------|---------|---------|
| On signature |
| by ${mss.orders.start} | access opens | ${first} | [[mss.orders#activation]] | message to the administrators |
| before the first account | administrators named | ${second} | [[mss.users-accounts#administrators]] | message to the support desk |
<#if included(core.insurance)>
| on request and on each renewal | certificate of insurance | both | [[core.insurance#evidence]] | certificate |
</#if>
| Regular reports |
<#if mss.access != enterprise-unlimited or fin.subscription = usage-in-arrears>
| within ${fin.subscription.true_up_days} after the period | report of use | ${first} | [[fin.subscription#true-up]] | report |
</#if>
<#if included(mss.partner-addendum)>
| within ${mss.partner_addendum.report} after the quarter | pipeline report | ${second} | [[mss.partner-addendum#report]] | report |
</#if>
| each month | list of requests with times | ${first} | [[sched.support#record]] | list in the portal |
| Reviews and proofs |
| every ${mss.users_accounts.review} | review of accounts and rights | ${second} | [[mss.users-accounts#credentials]] | review record |
| once in the calendar year | ${mss.security.evidence} | ${first} | [[mss.security#evidence]] | report or certificate |
| ${plural(mss.security.penetration, "time", "times")} in the calendar year | penetration test | ${first} | [[mss.security#evidence]] | summary of the tester |
<#if included(mss.business-continuity)>
| ${plural(mss.business_continuity.tests, "time", "times")} in the calendar year | test of the continuity plan | ${first} | [[mss.business-continuity#tests]] | test report |
</#if>
<#if included(core.compliance-policies)>
<#if core.compliance_policies.certificate>
| within ${core.compliance_policies.certificate_due} after the year | training done, certificate of compliance | both | [[core.compliance-policies#training]] | certificate |
<#else>
| once in the calendar year | training done | both | [[core.compliance-policies#training]] | training record |
</#if>
</#if>
<#if included(mss.escrow)>
| once in the calendar year | verification of the deposit | ${first} | [[mss.escrow#verification]] | report of the agent |
</#if>
| Before the end of a subscription |
<#if mss.non-renewal = automatic>
| before the last day for the notice | reminder with the fees of the renewal | ${first} | [[mss.non-renewal#reminder]] | message |
| ${mss.non_renewal.notice} before the end | last day of the notice against renewal | either | [[mss.non-renewal#notice]] | notice |
<#else>
| ${mss.non_renewal.offer} before the end | offer for the renewal | ${first} | [[mss.non-renewal#offer]] | offer |
</#if>
| before and after the end | transition and export | ${second} | [[mss.transition#right]], [[mss.data-return#export]] | request |
<#if present(sched.compliance_calendar.further)>
| Further dates |
<#list sched.compliance_calendar.further as row>
| ${row.when} | ${row.what} | ${row.party} | as agreed | ${row.proof} |
</#list>
</#if>

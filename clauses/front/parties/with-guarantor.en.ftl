This Agreement is made between the following parties:
<#list parties as row>
(1) ${row.name}, ${row.description} ("${row.label}").
</#list>
<#if included(jda.program)>
${first} takes part as ${front.parties.first_role}, and ${second} as ${front.parties.second_role}.
</#if>
The following guarantor also signs this Agreement: ${front.parties.guarantor_name}, a ${front.parties.guarantor_form} organized under the laws of ${front.parties.guarantor_jurisdiction}, with its principal office at ${front.parties.guarantor_address}.
The guarantor hereby unconditionally and irrevocably guarantees to ${other(front.parties.guaranteed)} the <#if front.parties.guarantee_scope = payment>payment of every sum of money that ${front.parties.guaranteed} owes under this Agreement<#else>payment and the performance of every obligation of ${front.parties.guaranteed} under this Agreement</#if>. It is a guarantee of ${front.parties.guarantee_scope} when due and not of collection.<#if present(front.parties.guarantee_cap)> The guarantor's total liability is limited to ${front.parties.guarantee_cap}, and the cost of enforcing the guarantee is owed in addition.</#if>
The guarantor shall pay<#if front.parties.guarantee_scope != payment> or perform</#if> within ${front.parties.guarantee_demand} after a written demand that states what is overdue. <#if count(parties) > 2>The party that makes the demand<#else>${other(front.parties.guaranteed)}</#if> need not first proceed against ${front.parties.guaranteed} or against any security.
The guarantor waives presentment, protest, notice of acceptance and every defense of a surety. It keeps the defenses that ${front.parties.guaranteed} has under this Agreement, other than those that rest on insolvency, lack of capacity or lack of authority. An amendment, a waiver or an extension of time does not release the guarantor and does not need its consent.
The guarantee continues until every guaranteed obligation is met in full, including after the end of this Agreement, and revives if a payment is set aside or has to be returned. Until then, the guarantor shall not seek reimbursement or subrogation from ${front.parties.guaranteed}.
[[core.governing-law]], [[core.dispute]] and [[core.notices]] bind the guarantor. It has no other right and no other duty under this Agreement. An Affiliate of a party has a right or a duty under this Agreement where a provision says so, and each party is liable for its Affiliates.
> NOTE: Compare name, legal form, registration number and address with the public register on the day of signing.
> NOTE: If the guarantor asks to consent to amendments, limit that to amendments that raise a payment or extend the Term.

This Agreement is made between the following parties:
<#list parties as row>
(1) ${row.name}, ${row.description} ("${row.label}").
</#list>
<#if included(jda.program)>
${first} takes part as ${front.parties.first_role}, and ${second} as ${front.parties.second_role}.
</#if>
Only these persons are parties. An Affiliate of a party has a right or a duty under this Agreement where a provision says so, and its party is liable for it.
> NOTE: Compare name, legal form, registration number and address with the public register on the day of signing.

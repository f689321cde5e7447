This Agreement is made between the following parties:
<#list parties as row>
(1) ${row.name}, ${row.description} ("${row.label}").
</#list>
<#if included(jda.program)>
${first} takes part as ${front.parties.first_role}, and ${second} as ${front.parties.second_role}.
</#if>
The following Affiliates are also bound, each on the side of the party named beside it:
| Party | Affiliate | Legal form | Organized under the laws of |
|------|----------|------|--------|
<#list front.parties.affiliates as row>
| ${row.party} | ${row.name} | ${row.form} | ${row.jurisdiction} |
</#list>
Each Affiliate in the table has the rights of its party under this Agreement and owes its duties. The party signs for it and confirms its authority to do so. The party and its Affiliates in the table are jointly and severally liable, and every limit of liability applies once to all of them together.
Its party alone gives notices, votes, exercises options and brings proceedings for an Affiliate in the table. A loss of the Affiliate counts as a loss of its party.
An Affiliate in the table that stops being one leaves this Agreement on that day and remains bound by the duties that arose before. A party may add an Affiliate by a notice that the Affiliate has signed. Another Affiliate of a party has a right or a duty under this Agreement where a provision says so, and its party is liable for it.
> NOTE: Compare name, legal form, registration number and address with the public register on the day of signing.
> NOTE: Ask each party for the resolution or power of attorney under which it signs for the companies in the table.

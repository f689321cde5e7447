1. *Approvals.* Each party shall obtain and keep at its own cost the approvals that this table gives to it, before the product concerned is first sold where they are needed: {#approvals}
| Approval or mark | For | Obtained by |
|-----------------|-----------|--------|
<#list oem.regulatory.approvals as row>
| ${row.approval} | ${row.object} | ${row.party} |
</#list>
1. *Each its own product.* ${first} shall ensure that the Supplied Products, as it supplies them, meet Applicable Law on their design, materials and safety where the table names an approval for them. ${second} shall ensure the same for the Integrated Products. {#own}
1. *Technical documents.* ${first} shall give ${second} the test reports, declarations and lists of materials and software components that an approval of an Integrated Product needs. A party shall give the other what an authority asks for within ${oem.regulatory.file}, or send it to the authority itself where it is secret. Each party shall keep its technical documents for ${oem.regulatory.keep} after the last Supplied Unit. {#documents}
1. *New rules.* When a new rule requires a change of a Supplied Product, ${first} shall send ${second} a plan for the change, with its dates, at least ${oem.regulatory.new_rules} before the rule applies, and shall carry it out before that day. ${first} bears the cost if the rule concerns products of its kind in general, and ${second} if it concerns the use in the Integrated Product alone. {#new-rules}

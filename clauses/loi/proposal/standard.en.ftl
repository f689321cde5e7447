1. *Definitive Agreements.* The parties plan to sign: ${loi.proposal.agreements}. {#agreements}
1. *Main terms.* The state of the talks is: {#terms}

| Topic | Proposal |
|--------|------------------------|
<#list loi.proposal.terms as row>
| ${row.topic} | ${row.proposal} |
</#list>

1. *Before signature.* The parties expect to sign only after each of the following: {#conditions}
<#list loi.proposal.conditions as row>
   (a) ${row};
</#list>
   \\ and each party decides for itself whether that is so.

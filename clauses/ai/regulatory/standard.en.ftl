1. *Roles.* As between the parties, ${ai.input.provider} is the provider of the AI System and each other party that uses it is responsible for its use, unless that party changes the purpose of the system, changes it substantially or offers it under its own name. That party then takes over the duties of a provider. {#roles}
1. *Duties.* The parties divide these duties, and each shall fulfill its own at its own cost: {#duties}

| Duty | Party |
|----------------------|---------|
<#list ai.regulatory.duties as row>
| ${row.duty} | ${row.party} |
</#list>

1. *Help.* Each party shall give the others the documents and facts that they need for their duties, and tell them of an inquiry of an authority within ${ai.regulatory.inquiry} after it. {#help}
1. *Change of the rules.* If new rules make a use unlawful or a duty much more costly, the parties shall agree on a change within ${ai.regulatory.change} after one of them asks. The unlawful use stops at once; if they do not agree in time, it stays stopped. {#change}

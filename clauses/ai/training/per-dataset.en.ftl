1. *Training data.* These data may be used for Model Training: {#sets}

| Data | Purpose of training | Restriction |
|----------|---------------|---------------|
<#list ai.training.sets as row>
| ${row.dataset} | ${row.purpose} | ${row.restriction} |
</#list>

1. *Purpose.* ${ai.input.provider} may use them for the purpose and within the restriction stated for each. The models trained on them may be used for ${ai.training.benefit}. {#purpose}
1. *Before training.* The party that trains shall first remove names, contact data, identifiers and secrets, test on a sample that they are gone, and keep the record of the test.<#if facts.personal_data> Data about identifiable people are used for Model Training only with a legal basis that the party providing them has confirmed in writing.</#if> {#prepare}
1. *No reproduction.* It shall test each model before release for the repetition of training data, and shall not release one that repeats confidential content. {#reproduction}
1. *Everything else.* Other data of a party, Input and Output are not used for Model Training. {#else}

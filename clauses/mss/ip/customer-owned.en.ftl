1. *Cloud Services.* ${first} and its licensors own all Intellectual Property Rights in the Cloud Services, in the Documentation and in Usage Data, with every change of them, whoever suggested it. {#service}
1. *Property of ${second}.* ${second} and its licensors own all Intellectual Property Rights in Customer Data and in the systems, specifications and processes that ${second} brings. ${first} may use them to perform this Agreement, and for nothing else. {#customer}
1. *Deliverables.* ${first} hereby assigns to ${second} all Intellectual Property Rights in each Deliverable, with effect from the payment of the fees for it, and until then ${second} may use it to test it. A Deliverable does not include a Cloud Service or a change of one. {#deliverables}
1. *Material of the provider in it.* ${first} hereby grants ${second} a non-exclusive, perpetual, irrevocable, royalty-free license to use, copy, change and pass on, as part of the Deliverable, what ${first} owned before and puts into it. {#license}
1. *License back.* ${second} hereby grants ${first} a non-exclusive, perpetual, royalty-free license to use the methods and code of the Deliverables in its business, without Customer Data, Confidential Information or a trademark of ${second}. {#license-back}
<#if mss.ip.source>
1. *Source code.* ${first} shall hand over Deliverables that are software with source code, build instructions and comments that allow a skilled programmer to maintain them. {#source}
<#else>
1. *Object code.* ${first} shall hand over Deliverables that are software in object code. {#source}
</#if>
1. *Third-party material.* ${first} shall list in the Statement of Work each third-party item and each open source component that a Deliverable contains, with its license. It shall put in none that would oblige ${second} to disclose its own source code or that costs a fee, unless ${second} has approved it in writing. {#third}
1. *Feedback.* A party may use Feedback of the other in its own products and services without payment and without naming the source. No one has to give Feedback. {#feedback}
1. *Know-how.* Neither party is kept from using general skills and experience that its people remember, within [[core.confidentiality]] and without a license to Intellectual Property Rights. {#know-how}

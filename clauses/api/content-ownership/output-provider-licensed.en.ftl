1. *API.* ${first} owns the API, the Documentation, its software development kits, their Versions and the Intellectual Property Rights in them. {#api}
1. *Applications and input.* ${second} owns the Applications, what it sends in Calls, and the Intellectual Property Rights in them, apart from the items of ${first} in them. It hereby grants ${first} a non-exclusive license, for the Term, to process what it sends as far as the API needs it. {#applications}
<#if not included(ai.output)>
1. *Output.* **"Output"** is the data, the results and the other content that the API returns to a Call. {#output}
<#else>
1. *Output.* The data, the results and the other content that the API returns to a Call are Output. {#output}
</#if>
1. *License to Output.* ${first} or its suppliers own Output. ${second} may use it as [[api.grant]] and [[api.restrictions]] allow. Output that ${second} has lawfully included in a document, a transaction or a record of an End User may stay there and be used with it without limit in time, also after the end of this Agreement. {#ownership}
1. *Third-party content.* Output that belongs to others is subject to [[api.third-party-terms]]. No party assigns other Intellectual Property Rights by this Agreement<#if api.feedback = assignment>, except as [[api.feedback]] states</#if>. {#others}

1. *Integration kit.* Within ${oem.integration.kit} after the Effective Date ${first} shall deliver to ${second} <#if supply.products.kind = devices>samples, interface descriptions, drivers, drawings and test programs<#else>test versions, interface descriptions, libraries and test programs</#if> of the Supplied Products. ${second} may use them to develop, test and support Integrated Products. {#kit}
1. *Steps.* Each party shall complete its steps by these dates: {#steps}
| Step | Owner | Due | Done when |
|-----------|-------|--------|------------|
<#list oem.integration.steps as row>
| ${row.step} | ${row.owner} | ${row.due} | ${row.proof} |
</#list>
   \\ A date moves by each day on which the other party is late with a step or an answer that it needs.
1. *Engineering.* ${first} shall provide up to ${oem.integration.hours} hours of engineers who know the Supplied Products, free of charge. Further hours have the price in [[sched.products#engineering]]. {#engineering}
1. *Acceptance.* When ${first} reports that its steps are complete, ${second} shall test within ${oem.integration.test} whether the Supplied Products meet their Specifications in the Integrated Product, and shall accept the integration in writing or list the differences. ${first} shall correct them within ${oem.integration.correction}, and the test is repeated. Silence at the end of that time, or the sale of an Integrated Product, is acceptance. {#acceptance}
1. *Failure.* If differences that prevent the sale remain after ${plural(oem.integration.cycles, "test", "tests")}, ${second} may terminate this Agreement by notice. <#if oem.integration.refund>${first} shall then refund what ${second} paid for Supplied Units, against their return, and no minimum applies.<#else>No minimum applies then, and each party bears its own cost.</#if> {#failure}
1. *Own product.* ${second} is responsible for the Integrated Product as a whole, for its design, its tests and its fitness for the End User. {#own-product}

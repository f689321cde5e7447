1. *Supplied Products.* The Supplied Products, their documents and the integration kit, with all Intellectual Property Rights in them, belong to ${first} or its licensors. The sale of a device transfers no Intellectual Property Rights. {#supplied}
1. *Integrated Products.* The Integrated Products, without the Supplied Products in them, and the Intellectual Property Rights in them belong to ${second} or its licensors. That a Supplied Product is built in gives neither party a right in the product of the other. {#integrated}

1. *Adaptations.* What ${second} makes, or has made at its cost, on its own side of the interface belongs to ${second}. The interface is ${oem.ownership.interface}. ${first} hereby assigns to ${second} its Intellectual Property Rights in what it makes there on a paid order of ${second}, with effect from its creation. A change within a Supplied Product belongs to ${first} and is licensed under [[oem.grant]]. {#adaptations}
1. *License back.* ${second} hereby grants ${first} a non-exclusive, royalty-free license to use these adaptations to support ${second}, and for no other purpose. {#license}

1. *Feedback.* Each party may use, without charge and without a license under patents, comments that the other gives on its products. Confidential Information stays confidential. {#feedback}
1. *Independent work.* Each party may develop products that resemble or compete with those of the other, if it uses no Confidential Information of the other<#if included(excl.grant)>, subject to [[excl.grant]]</#if>. {#independent}

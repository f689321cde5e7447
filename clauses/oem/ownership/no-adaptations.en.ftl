1. *Supplied Products.* The Supplied Products, their documents and the integration kit, with all Intellectual Property Rights in them, belong to ${first} or its licensors. The sale of a device transfers no Intellectual Property Rights. {#supplied}
1. *Integrated Products.* The Integrated Products, without the Supplied Products in them, and the Intellectual Property Rights in them belong to ${second} or its licensors. That a Supplied Product is built in gives neither party a right in the product of the other. {#integrated}

1. *No adaptations.* ${second} shall build in the Supplied Products unchanged and may set what their documents let a user set. An adaptation that ${second} needs is made by ${first}, on a written order with scope and price, and belongs to ${first}. {#adaptations}
1. *Use.* The rights in [[oem.grant]] cover adaptations that ${first} supplies to ${second}. {#license}

1. *Feedback.* Each party may use, without charge and without a license under patents, comments that the other gives on its products. Confidential Information stays confidential. {#feedback}
1. *Independent work.* Each party may develop products that resemble or compete with those of the other, if it uses no Confidential Information of the other<#if included(excl.grant)>, subject to [[excl.grant]]</#if>. {#independent}

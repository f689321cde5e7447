1. *Acts not allowed.* ${second} shall not, and shall not let an End User or another person: {#acts}
   (a) reverse engineer the API, except as far as Applicable Law overrides this ban;
   (a) bypass or overload authentication, metering or a limit;
   (a) sell access to the API itself, apart from an Application; or
   (a) use the API or Output in breach of Applicable Law or of [[sched.acceptable-use]].
1. *Free use of Output.* Otherwise ${second} may store, combine, analyze and use Output in its business without limit in time<#if included(ai.training)>, to train machine learning models only under [[ai.training]],<#else>, including to train machine learning models,</#if> and may develop and buy services similar to the API. {#storage}
1. *No copy of the service.* ${second} shall not offer stored Output to others as a data product that takes the place of Calls. {#copy}
> NOTE: Under this variant the price of a call is also the price of the data. The provider should check that its own sources allow it.

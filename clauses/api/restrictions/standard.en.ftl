1. *Acts not allowed.* ${second} shall not, and shall not let an End User or another person: {#acts}
   (a) reverse engineer the API or derive its source, model or data, except as far as Applicable Law overrides this ban;
   (a) bypass, disable or overload authentication, metering or a limit, or probe the security of the API other than in a test that ${first} has approved;
   (a) sell, lend or pass on access to the API, or Output in a form that takes the place of Calls;
   (a) collect Output systematically to build a copy of the data behind the API;
   (a) use the API where its failure could lead to death, injury or damage to the environment; or
   (a) use the API or Output in breach of Applicable Law or of [[sched.acceptable-use]].
1. *Storage of Output.* <#if api.restrictions.cache_days = 0>${second} shall not store Output beyond the session of the End User for which it was called.<#else>${second} may store Output for up to ${plural(api.restrictions.cache_days, "day", "days")} to avoid repeated Calls, and shall then delete it.</#if> It may keep, for as long as Applicable Law or an End User contract requires, the Output that documents a completed transaction. {#storage}
<#if not included(ai.training)>
1. *Models.* <#if api.restrictions.training = none>${second} shall not use Output to train, test or improve a machine learning model.<#elseif api.restrictions.training = own>${second} may use Output that it lawfully stores to train machine learning models for its own Applications, and shall not give such a model to others.<#else>${second} shall not use Output to train, test or improve a machine learning model without the prior consent of ${first} to the data, the model and its use.</#if> {#models}
</#if>
<#if api.content-ownership != output-provider-licensed>
1. *Own Output.* [[#storage]]<#if not included(ai.training)> and [[#models]]</#if> <#if not included(ai.training)>do<#else>does</#if> not limit the use of Output that belongs to ${second} under [[api.content-ownership#ownership]]. {#own}
</#if>
<#if api.restrictions.competing>
1. *Similar products.* ${second} may develop and sell products that do the same as the API, within [[#acts]] and [[#storage]].
<#else>
1. *Similar products.* ${second} shall not use the API, Output or Documentation to develop a service with the same function as the API. Development without them, and the use of similar services of others, are free. {#competing}
</#if>
<#if not api.restrictions.benchmark>
1. *Benchmarks.* ${second} may test the performance of the API for its own purposes and shall not publish results without the consent of ${first}.
</#if>
> NOTE: Read the list against the licensee's product: an aggregator, a cache for offline use and a price history all store output.

1. *Acts not allowed.* ${second} shall not, and shall not let an End User or another person: {#acts}
   (a) reverse engineer the API or derive its source, model or data, except as far as Applicable Law overrides this ban;
   (a) bypass, disable, overload or test authentication, metering, security or a limit without the consent of ${first};
   (a) sell, lend or pass on access to the API, or Output in a form that takes the place of Calls;
   (a) store Output beyond the time needed to show it once, or collect it in any form;
   (a) combine Output in one display or data set with similar data of another source;
<#if not included(ai.training)>
   (a) use Output to train, test or improve a machine learning model;
</#if>
   (a) use the API, Output or Documentation to develop a service with the same function as the API;
   (a) use the API where its failure could lead to death, injury or damage to the environment; or
   (a) use the API or Output in breach of Applicable Law or of [[sched.acceptable-use]].
1. *Records for proof.* ${second} may keep the Output that documents a completed transaction for as long as Applicable Law requires, in an archive that Applications cannot read. {#storage}
1. *Approval of new uses.* ${second} shall describe each new way of showing or using Output to ${first} before it starts, and shall not start without consent. ${first} shall answer within ${api.restrictions.answer}. {#approval}
<#if not api.restrictions.benchmark>
1. *Benchmarks.* ${second} shall not publish or give to others a test of the performance of the API.
</#if>
> NOTE: Fits data that is licensed to the provider on strict conditions. Otherwise it is more than the provider needs.

1. *What counts.* An opportunity is a Qualified Opportunity while it meets each of these criteria: {#qualified}
<#list gtm.pipeline.criteria as row>
   (a) ${row};
</#list>
   \\ and the record of it shows the name, the value, the next step and its date. It drops out after ${gtm.pipeline.stale} without a recorded step.
1. *One list.* The parties shall keep one list of Qualified Opportunities. The party that works an opportunity shall enter each change within ${gtm.pipeline.entry}.<#if facts.competitors> The list contains only accounts that the parties work together, and no price that one of them offers on its own.</#if><#if facts.personal_data> Names of individuals are limited to business contacts.</#if> {#list}
1. *Targets.* The targets for each Quarter are in [[sched.gtm#pipeline]]. A target measures success and is no duty. It starts the talks under [[gtm.review]] if a Quarter stays below ${gtm.pipeline.alarm} of its target in number or in value. {#targets}

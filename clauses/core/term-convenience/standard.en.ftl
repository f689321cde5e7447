1. *Right to leave.* <#if core.term_convenience.who = either>Either party<#else>${core.term_convenience.leaver}</#if> may terminate this Agreement without stating a reason by notice of at least ${core.term_convenience.notice}. The termination takes effect no earlier than ${core.term_convenience.not_before} after the Effective Date. A party shall not give this notice while it has been notified of a material breach that it has not cured. {#right}
> NOTE: For the side that invests first, this right is worth more than any warranty. Ask what it costs the other side to be left on the first possible day.
1. *During the notice.* Both parties shall continue <#if included(jda.program)>the work<#else>to perform this Agreement</#if> until the termination takes effect.<#if included(gov.steering-committee)> Within the first half of the notice, the Steering Committee shall decide which tasks are finished and which are stopped; without a decision, tasks that end within the notice are finished and the others are stopped.</#if>
<#if core.term_convenience.cost_refund>
1. *Refund of costs.* The party that leaves shall reimburse the Program Costs to which the other party committed itself before it received the notice and which it cannot cancel or use elsewhere with Reasonable Efforts. This excludes the part that falls on the other party under [[fin.cost-sharing]], and is payable on an invoice under [[fin.payment]] with proof. It is limited to what the Budget provides for the other party for the ${core.term_convenience.cost_months} after the end of the notice or, where the Budget is not divided by time, to its average monthly Program Costs to date for that number of months. {#refund}
<#else>
1. *No refund of costs.* The party that leaves owes no costs of the other<#if included(fin.cost-sharing)> beyond its part under [[fin.cost-sharing]]</#if>.
</#if>
<#if present(core.term_convenience.fee)>
1. *Exit fee.* The party that leaves shall pay the other ${core.term_convenience.fee} on the day on which the termination takes effect, as the price of the right to leave. <#if core.term_convenience.cost_refund>It is owed in addition to the refund under [[#refund]].<#else>It covers every loss that the use of this right causes the other party.</#if> {#fee}
<#else>
1. *No exit fee.* No fee is owed for the use of this right.
</#if>

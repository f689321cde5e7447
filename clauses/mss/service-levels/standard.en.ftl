1. *Levels.* ${first} shall run each Cloud Service so that it meets the level in [[sched.sla#availability]], and shall send the reports that [[sched.sla]] requires. {#levels}
1. *Credits and reductions.* The credits for a missed level are in [[sched.sla#credits]]. Credits and reductions for a month together do not exceed ${mss.service_levels.total_cap} of the fee for the Cloud Service concerned for that month. {#credits}
1. *Right to leave.* Where [[sched.sla#chronic]] lets ${second} terminate, it may instead end the Order for the Cloud Service concerned, and each Order that is of no use without it, in the same time and with the same refund. [[mss.transition]] applies. {#chronic}
1. *Remedies.* A credit or reduction is the only compensation in money for the missed level itself, as [[sched.sla#remedy]] states. {#remedies}
> NOTE: Compare with the clause on non-exclusive remedies: this paragraph is the exception to it, limited to money for the missed level.

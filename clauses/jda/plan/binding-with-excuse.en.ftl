1. *Plan.* The tables stand in [[sched.project-plan]]. They state for each task its owner, its start and end, its Deliverable, its acceptance and the tasks on which it depends, and for each Milestone its criteria and its due date. {#plan}
> NOTE: Walk through the tables with the engineers of the client line by line. A criterion that needs an opinion is not a criterion. The column on dependencies carries the excuse: an unlisted dependency is hard to prove.
1. *Tasks.* Each party shall complete each task that it owns by the end date of that task, at its own cost subject to [[fin.cost-sharing]]. Within ${jda.plan.support} after a request, the other party shall give the information, access and decisions that a task needs from it. {#tasks}
1. *Dates.* The due dates of the Milestones bind both parties, subject to [[#excuse]]. A Milestone is met on the date on which its criteria are met and, where they rest on a Deliverable, that Deliverable is accepted under [[jda.acceptance]]. {#milestones}
1. *Notice of delay and recovery.* A party that expects to miss a date shall notify the Partnership Management Office within ${jda.plan.delay_notice} after it learns of the delay, with the cause, the expected length and the Milestones affected. A party that misses a date without excuse shall within ${jda.plan.recovery} deliver a recovery plan to the other party, and carry it out at its own cost. {#notice}
1. *Excuse.* A date moves, without a Change Request, by the number of days by which the late task was delayed because: {#excuse}
   (a) the other party missed the end date of a task on which the late task depends, or an answer under [[#tasks]];
   (a) the other party failed to provide people, equipment, data or access that the Project Plan states;
   (a) the Project was on hold under [[jda.program#gates]];
   (a) a Force Majeure Event occurred, subject to [[core.force-majeure]].
   \\ The excuse applies if the late party gave notice under [[#notice]] and could not have avoided the delay. Each dependent date moves with it. A disagreement on the cause or length of a delay is decided under [[jda.acceptance#expert]].
1. *Long delay.* If a Milestone is not met within ${jda.plan.long_delay} after its due date, as moved under [[#excuse]], the party that does not own the task that holds it up may: {#long-delay}
   (a) require the Steering Committee to decide within ${jda.program.gate_decision} whether the Project goes on, goes on hold or stops, as if the Milestone were a Stage Gate; or
   (a) treat the delay as a breach subject to [[core.term-cause]].
1. *Change of the plan.* The Partnership Management Office may move a task by up to ${jda.plan.float} in total if no Milestone moves and no cost is added. Every other change of the Project Plan is made under [[gov.change]]. A change, and a date moved under [[#excuse]], takes effect when the Partnership Management Office publishes the changed table. {#change}

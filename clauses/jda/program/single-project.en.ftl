1. *Field and purpose.* The parties shall carry out the Program together in the Field. The purpose of the Program is ${jda.program.purpose}. {#purpose}
> NOTE: Read the field together with the licenses and the rule on independent work: both turn on it. Test it against one product of each side that must stay outside.
1. *Scope.* The Program consists of one Project: the tasks in [[sched.project-plan]] and the work necessary to complete them. Work of a party that is not part of the Project is subject to [[jda.independent-work]]. {#scope}
1. *Start.* The Project starts on the Effective Date. Either party may propose further joint work, which starts when both parties sign an amendment that states its plan, its funding and who owns its results. {#start}
1. *Funding.* The parties shall fund the Project under [[fin.cost-sharing]], stage by stage. A stage runs from the start of the Project, or from a Stage Gate, to the next Stage Gate. The first stage is released on the Effective Date. Neither party has to fund a stage before its release, and a party that spends money on a stage before its release bears that money alone. {#funding}
1. *Validation.* The first Stage Gate validates the Project. Until the Project passes it, neither party shall make a commitment for a later stage that the other party would have to share. If the Project has not passed it within ${jda.program.validation_limit} after its due date, the Project goes on hold under [[#gates]]. {#validation}
1. *Gate procedure.* Each Stage Gate is decided in these steps: {#gates}
   (a) *Evidence.* The Partnership Management Office shall send the members of the Steering Committee the evidence for each criterion at least ${jda.program.gate_package} before the due date of the Stage Gate. Acceptance of a Deliverable is conclusive for a criterion that rests on it.
   (a) *Decision.* The Steering Committee shall decide within ${jda.program.gate_decision} after the due date of the Stage Gate or, if later, after it receives the evidence. It applies the criteria in the Project Plan and no others.
   (a) *Criteria met.* If every criterion is met, the Steering Committee shall release the next stage. If it does not decide in time, the next stage is released once the parties agree or an expert decides that every criterion is met.
   (a) *Criteria not met.* If a criterion is not met, the Steering Committee may release the next stage on written conditions that each have an owner and a date, put the Project on hold for up to ${jda.program.hold}, or stop the Project. {#unmet}
   (a) *Hold.* During a hold each party shall limit its spending to what keeps its people, equipment and results ready. If the next stage is not released within ${jda.program.hold}, the Project stops.
   (a) *No decision.* A disagreement whether a criterion is met is decided under [[jda.acceptance#expert]]; if the parties do not agree on a step in [[#unmet]], the steps in [[gov.deadlock]] follow. Meanwhile the stage in progress continues within its funds. If the Deadlock ends without a decision, the Project goes on hold.
> NOTE: A gate that is met releases the next stage; neither side can use a met gate to renegotiate. If a client wants a free exit at a gate, that is a right to terminate and belongs in the termination article with its price.
1. *Extension.* The parties may extend the Project up to ${plural(jda.program.extension_limit, "time", "times")}, each time by up to ${jda.program.extension}, with approval under [[gov.written-approval]]. The proposal, with the added tasks, people, funds and dates, must reach the Steering Committee at least ${jda.program.extension_notice} before the last date in the Project Plan. {#extension}
1. *End of the Project.* The Project ends on the earliest of these dates: {#end}
   (a) the date on which the last Milestone is met;
   (a) the date on which the Project stops under [[#gates]];
   (a) the last date in the Project Plan, or the later date on which a Deliverable then in tests or in correction is accepted or finally rejected; and
   (a) the date on which this Agreement ends.
1. *Close-out.* Within ${jda.program.close_out} after the Project ends, each party shall: {#close-out}
   (a) hand over each Deliverable that it owes, finished or not;
   (a) return what the other party provided for the Project and it does not need for its rights under this Agreement or for its records; and
   (a) end the commitments to third parties that it can end without cost, and report the others to the Partnership Management Office.
   \\ If this Agreement ends with the Project, [[core.effects]] and [[core.wind-down]] prevail.
1. *Cost of a stop.* A stop under [[#gates]] gives no right to compensation. The cost of released stages, and of approved commitments that cannot be ended, is borne under [[fin.cost-sharing]]. {#stop-cost}

1. *Field and purpose.* The parties shall carry out the Program together in the Field. The purpose of the Program is ${jda.program.purpose}. {#purpose}
> NOTE: Read the field together with the licenses and the rule on independent work: both turn on it. Under a framework, consider a narrower field in each description.
1. *Framework.* The Program consists of the Projects, and this Agreement applies to each of them. Neither party has to sign a Project Description, and no joint work starts without one. [[sched.project-plan]] is the Project Description of the first Project, which starts on the Effective Date. Work of a party that is not part of a Project is subject to [[jda.independent-work]]. {#scope}
1. *Proposal.* A further Project may be proposed by ${jda.program.initiators}, in writing to the Steering Committee, with the objective, the Background IP and people needed, and an estimate of value, cost and time. The Steering Committee shall accept the proposal for exploration or turn it down within ${jda.program.proposal_answer}; a proposal not decided by then is turned down. The proposing party may pursue that alone or with others, subject to [[jda.independent-work]] and [[core.confidentiality]]. {#proposal}
1. *Exploration.* The parties may explore an accepted proposal for up to ${jda.program.exploration}, each at its own cost and without a license other than to assess the proposal. A letter of intent, term sheet or similar paper for a Project binds neither party except in the parts that it expressly calls binding, and the signed Project Description replaces it. {#exploration}
> NOTE: This is the path from exploration to a formal project: accepted proposal, exploration under this Agreement's confidentiality, then a signed description. In Delaware an express duty to negotiate in good faith can carry expectation damages (SIGA Technologies v. PharmAthene, 67 A.3d 330 (Del. 2013)); that is why nothing here obliges a party to sign.
1. *Signature.* A further Project starts on the date on which an authorized signatory of each party has signed a Project Description in the form in [[sched.project-plan#form]], which states: {#description}
   (a) the objective of the Project and its place in the Field;
   (a) the tasks, owners, dates, Deliverables and Acceptance Criteria;
   (a) the Stage Gates with their criteria, the first of which validates the Project;
   (a) the Key Personnel, other people, sites and equipment of each party;
   (a) the Contributions, the money for each stage, and how it is shared if not under [[fin.cost-sharing]];
   (a) the Background IP that each of them brings in, with any limit on its use; and
   (a) the last date of the Project.
1. *Rank.* A Project Description governs the tasks, dates, people and funds of its Project. It changes another provision of this Agreement, for that Project alone, if it names that provision and meets the requirements of [[core.amendment]]. {#rank}
1. *Funding.* The parties shall fund each Project under [[fin.cost-sharing]] and its Project Description, stage by stage. A stage runs from the start of a Project, or from a Stage Gate, to the next Stage Gate. The first stage is released when the Project starts. Neither party has to fund a stage before its release, and a party that spends money on a stage before its release bears that money alone. Funds of one Project may be used for another with approval under [[gov.written-approval]]. {#funding}
1. *Validation.* The first Stage Gate of a Project validates it. Until the Project passes it, neither party shall make a commitment for a later stage of that Project that the other party would have to share. If the Project has not passed it within ${jda.program.validation_limit} after its due date, the Project goes on hold under [[#gates]]. {#validation}
1. *Gate procedure.* Each Stage Gate is decided in these steps: {#gates}
   (a) *Evidence.* The Partnership Management Office shall send the members of the Steering Committee the evidence for each criterion at least ${jda.program.gate_package} before the due date of the Stage Gate. Acceptance of a Deliverable is conclusive for a criterion that rests on it.
   (a) *Decision.* The Steering Committee shall decide within ${jda.program.gate_decision} after the due date of the Stage Gate or, if later, after it receives the evidence. It applies the criteria in the Project Plan and no others.
   (a) *Criteria met.* If every criterion is met, the Steering Committee shall release the next stage. If it does not decide in time, the next stage is released once the parties agree or an expert decides that every criterion is met.
   (a) *Criteria not met.* If a criterion is not met, the Steering Committee may release the next stage on written conditions that each have an owner and a date, put the Project on hold for up to ${jda.program.hold}, or stop the Project. {#unmet}
   (a) *Hold.* During a hold each party shall limit its spending on that Project to what keeps its people, equipment and results ready. If the next stage is not released within ${jda.program.hold}, that Project stops.
   (a) *No decision.* A disagreement whether a criterion is met is decided under [[jda.acceptance#expert]]; if the parties do not agree on a step in [[#unmet]], the steps in [[gov.deadlock]] follow. Meanwhile the stage in progress continues within its funds. If the Deadlock ends without a decision, that Project goes on hold.
> NOTE: A gate that is met releases the next stage; neither side can use a met gate to renegotiate. If a client wants a free exit at a gate, that is a right to terminate and belongs in the termination article with its price.
1. *Extension.* The parties may extend a Project up to ${plural(jda.program.extension_limit, "time", "times")}, each time by up to ${jda.program.extension}, with approval under [[gov.written-approval]]. The proposal, with the added tasks, people, funds and dates, must reach the Steering Committee at least ${jda.program.extension_notice} before the last date in the Project Plan. {#extension}
1. *End of a Project.* A Project ends on the earliest of these dates, without effect on another Project or, except as set out in [[core.term]], on this Agreement: {#end}
   (a) the date on which its last Milestone is met;
   (a) the date on which it stops under [[#gates]];
   (a) the last date in its Project Plan, or the later date on which a Deliverable then in tests or in correction is accepted or finally rejected; and
   (a) the date on which this Agreement ends.
1. *Close-out.* Within ${jda.program.close_out} after a Project ends, each party shall: {#close-out}
   (a) hand over each Deliverable that it owes for that Project, finished or not;
   (a) return what the other party provided for that Project and it does not need for another Project, for its rights under this Agreement or for its records; and
   (a) end the commitments to third parties for that Project that it can end without cost, and report the others to the Partnership Management Office.
   \\ If this Agreement ends with the Project, [[core.effects]] and [[core.wind-down]] prevail.
1. *Cost of a stop.* A stop under [[#gates]] gives no right to compensation. The cost of released stages, and of approved commitments that cannot be ended, is borne under [[fin.cost-sharing]]. {#stop-cost}

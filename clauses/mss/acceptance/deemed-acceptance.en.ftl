1. *Tests.* ${first} shall deliver each Deliverable with a report of its own tests. ${second} shall within ${mss.acceptance.test} after delivery test it against the Acceptance Criteria alone, and notify ${first} of acceptance, or of rejection with each Defect and the result that shows it. {#tests}
1. *Correction.* ${first} shall correct each Defect at its own cost within ${mss.acceptance.correct} after a notice of rejection, and [[#tests]] then applies again to what the correction affects. There are at most ${plural(mss.acceptance.cycles, "correction cycle", "correction cycles")} for a Deliverable. {#correction}
1. *Silence.* A Deliverable is accepted on the day after the period in [[#tests]] if ${second} has not by then sent a notice of rejection that meets [[#tests]]. It is also accepted when ${second} uses it in live operations for longer than that period. {#silence}
1. *Final rejection.* If a Defect remains after the last cycle, ${second} may by notice within ${mss.acceptance.test} after the last tests: {#final}
   (a) allow one more cycle;
   (a) accept the Deliverable with a reduction of its price in proportion to the loss of value; or
   (a) reject it, in which case ${first} shall refund the fees paid for it, and for Deliverables that are of no use without it, within the time in [[fin.payment#due]] after the notice.
   \\ If ${second} rejects a Deliverable on which the use of a Cloud Service depends under the Statement of Work, it may also end the Order for that Cloud Service, and ${first} shall refund prepaid fees for the time after the end.
1. *Effect.* Acceptance limits no right under [[core.warranties-performance]]. A dispute on a test result goes to [[core.escalation]], and neither party stops other work because of it. {#effect}

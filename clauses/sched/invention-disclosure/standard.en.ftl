1. *Use of this form.* Complete one form for each result and send it to the IP contacts under [[ip.disclosure]]. Write facts, not opinions on patentability, infringement or value. Write "none" where there is nothing to report, and attach sheets where space is short. {#use}
1. *Status.* A completed form is Confidential Information. Do not copy it, and do not send it to anyone but the IP contacts or, for a quiet disclosure, the named patent counsel.
# Part A: Identification
1. *Number and date.* The IP contact that first receives the form gives it a number.
[fill 1: Disclosure number]
[fill 1: Date received]
1. *Title.* A short title that does not give the solution away.
[fill 1: Title of the result]
1. *Disclosing party and task.* The party that submits the form, and the task or Milestone of the Project Plan in which the result was made.
[fill 1: Party]
[fill 1: Task or Milestone]
1. *Quiet disclosure.* State yes or no, and the reason why the result is of value as a secret.
[fill 1: Quiet disclosure]
# Part B: Inventors
1. *Individuals who contributed.* For each individual: full name, employer, citizenship, home address, and what that individual contributed. The patent attorney decides later who is an Inventor by law.
[fill 2: First individual]
[fill 2: Second individual]
[fill 2: Third individual]
[fill 2: Further individuals]
1. *Written assignment.* For each individual, the date of the signed agreement that assigns rights to the employer.
[fill 2: Dates of agreements]
# Part C: The result
1. *Problem.* The problem that the result solves, and how it was solved before.
[fill 3]
1. *Solution.* How the result works, step by step, with drawings, formulas, code references or data, so that a person skilled in the technology could repeat it.
[fill 6]
1. *What is new.* The features that differ from what was known, and the advantage of each.
[fill 4]
1. *Alternatives.* Other ways to reach the same effect, and ways in which a competitor could try to avoid the features.
[fill 3]
1. *Kind of result.* State which apply: device, process, material, software, data set, model, design, know-how.
[fill 1: Kind]
# Part D: Dates and records
1. *Conception.* The date on which the idea was complete, and where it is recorded.
[fill 1: Date of conception]
[fill 1: Record and place]
1. *First test.* The date and result of the first working test or build.
[fill 2: First test]
# Part E: Disclosure and use
1. *Publications and talks.* Each disclosure outside the parties, past or planned: date, place, audience, and whether under a duty of secrecy.
[fill 3]
1. *Sale, offer or use.* Each sale, offer for sale or use outside the laboratory, past or planned, with dates.
[fill 2]
1. *Next deadline.* The next event that makes a filing urgent.
[fill 1: Event and date]
# Part F: Background and third parties
1. *Background IP used.* The items of each party on which the result builds, by their name in [[sched.background-ip]].
[fill 2]
1. *Confidential Information used.* Confidential Information of the other party that was used or is contained in this form.
[fill 2]
1. *Materials, software and funding of others.* Open source components with their licenses, samples, data or software of others, and grants or public money used.
[fill 2]
1. *Prior art.* Publications, patents and products known to the individuals that come closest.
[fill 3]
# Part G: Use and recommendation
1. *Use.* The products, services and fields in which each party could use the result.
[fill 2: Fields and products]
1. *Detectability.* Whether and how use of the result by others could be found out from their products.
[fill 2]
1. *Recommendation.* Patent, secret or publication, with reasons and countries.
[fill 2: Recommended route]
# Part H: Signatures and decision
1. *Statement of the individuals.* Each individual who signs states that the form is complete and correct to the best of that individual's knowledge.
[fill 1: Name and signature]
[fill 1: Date]
[fill 1: Name and signature]
[fill 1: Date]
1. *Witness.* Read and understood by an individual who did not contribute to the result and is bound to secrecy.
[fill 1: Name and signature of witness]
[fill 1: Date]
1. *Receipt.* Received by the IP contacts of both parties.
[fill 1: IP contact of one party]
[fill 1: Date]
[fill 1: IP contact of the other party]
[fill 1: Date]
1. *Decision under this Agreement.* Route decided under [[ip.trade-secret-choice]], owner, Prosecuting Party and entry in the Decision Log.
[fill 1: Route]
[fill 1: Owner]
[fill 1: Prosecuting Party]
[fill 1: Number and date in the Decision Log]

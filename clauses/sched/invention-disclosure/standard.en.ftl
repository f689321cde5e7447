1. *Use of this form.* Complete one form for each result and send it to nobody but those whom [[ip.disclosure]] names. Write facts, not opinions on patentability, infringement or value, and "none" where there is nothing to report. {#use}
# Part A: Identification
1. *Number and date.* Given by the IP contact that first receives the form.
[fill 1: Disclosure number and date received]
1. *Title.* Choose one that does not give the solution away.
[fill 1: Title of the result]
1. *Party and task.* The party that submits the form, and the task or Milestone in which the result was made.
[fill 1: Party, task or Milestone]
1. *Quiet disclosure.* Yes or no, and why the result is of value as a secret.
[fill 1: Quiet disclosure]
# Part B: Inventors
1. *Individuals who contributed.* For each: full name, employer, citizenship, home address, contribution, and date of the agreement that assigns rights to the employer.
[fill 1: First individual]
[fill 1: Second individual]
[fill 2: Further individuals]
# Part C: The result
1. *Problem.* The problem that the result solves, and how it was solved before.
[fill 2]
1. *Solution.* How the result works, step by step, with drawings, formulas, code references or data, so that a person skilled in the technology could repeat it.
[fill 4]
1. *What is new.* The features that differ from what was known, their advantages, and ways around them.
[fill 3]
1. *Kind of result.* Device, process, material, software, data set, model, design or know-how.
[fill 1: Kind]
# Part D: Dates and disclosures
1. *Conception and first test.* When the idea was complete, where it is recorded, and when the first test worked.
[fill 1: Date of conception and record]
[fill 1: First test]
1. *Publications and talks.* Each disclosure, sale, offer for sale or use outside the parties, past or planned, with date, place and audience.
[fill 2]
# Part E: Background and third parties
1. *Background IP used.* The items of each party in [[sched.background-ip]] on which the result builds, and Confidential Information of the other party that was used.
[fill 2]
1. *Materials, software and funding of others.* Open source components with their licenses, samples, data or software of others, and grants or public money used.
[fill 2]
1. *Prior art.* The closest publications, patents and products known to the individuals.
[fill 2]
# Part F: Use and recommendation
1. *Use and detectability.* Where each party could use the result, and whether use by others could be found out.
[fill 1: Use]
1. *Recommendation.* Patent, secret or publication, with reasons and countries.
[fill 1: Recommended route]
# Part G: Signatures and decision
1. *Statement of the individuals.* To the best of my knowledge, this form is complete and correct.
[fill 1: Name and signature, date]
[fill 1: Name and signature, date]
1. *Witness.* Read and understood by an individual who did not contribute to the result and is bound to secrecy.
[fill 1: Name and signature of witness, date]
1. *Receipt.* Received by the IP contacts of both parties.
[fill 1: Signatures of the IP contacts, date]
1. *Decision under this Agreement.* Route decided under [[ip.trade-secret-choice]], owner and Prosecuting Party.
[fill 1: Route, owner, Prosecuting Party, and number in the Decision Log]

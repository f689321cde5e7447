1. *Use of this form.* A company completes and signs this form to become a Vendor under [[prog.accession]]. The words are fixed; entries outside the lines have no effect. {#use}
# Part A: The company
1. *Name and form.* Full legal name, legal form, jurisdiction, register and number.
[fill 2]
1. *Address for notices.* Address, attention and e-mail.
[fill 2]
1. *Contact for the Partner Program.* Name, title, e-mail and telephone.
[fill 1]
# Part B: Products and tier
1. *Products.* Each product to be listed, its version and the countries.
[fill 3]
1. *Certification Tier.* The Certification Tier for which the company applies, with the evidence attached, and a date for each criterion that it does not meet yet.
[fill 2]
# Part C: Declarations
1. *Accession.* The company has received and read the agreement named on the first page with its schedules, accepts it as it stands, and becomes a Vendor on the date on which the last signature needed under [[prog.accession#effect]] is put below. {#accession}
1. *Warranties.* On that date the company gives each warranty that [[core.warranties-mutual]] states for a party. {#warranties}
1. *Nothing for others.* This form changes nothing for a party that is already bound, as [[prog.accession#protection]] states. {#nothing}
1. *Law and disputes.* [[core.governing-law]] and [[core.dispute]] apply to this form and to the accession. {#law}
# Part D: Signatures
[fill 1: For the company: name, title, date]
[fill 1: Signature]
[fill 1: For the operator of the Platform: name, title, date]
[fill 1: Signature]
<#if prog.accession = platform-and-integrator-admit>
[fill 1: For the integrator: name, title, date]
[fill 1: Signature]
</#if>
1. *Entry in the list.* ${first} enters the company in [[sched.vendors]] with the date of accession.
[fill 1: Date and number of the entry]

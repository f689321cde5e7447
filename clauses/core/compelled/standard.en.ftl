1. *Compelled disclosure.* A Recipient may disclose Confidential Information to the extent that Applicable Law, a court or a government authority requires it, if it complies with [[this]]. {#permitted}
1. *Notice and protection.* Unless Applicable Law forbids it, the Recipient shall: {#notice}
   (a) notify the Discloser within ${core.compelled.notice} after it receives the demand and, in each case, before it discloses;
   (a) give the Discloser, at the Discloser's cost, the help that it reasonably asks for to obtain a protective order or another limit on the disclosure;
   (a) disclose only the part that, as its counsel advises in writing, has to be disclosed; and
   (a) ask the body that receives the information to treat it as confidential.
1. *Examinations.* A Recipient need not give notice of an examination by an authority that supervises it and that does not aim at the Discloser or at this Agreement. It shall tell the examiner that the information is confidential. {#examinations}
1. *Securities filings and redaction.* If a party determines, on the advice of counsel, that the rules of a securities regulator or stock exchange require it to file this Agreement or to disclose its terms, the party shall: {#filings}
   (a) send the other party the proposed text at least ${core.compelled.filing_review} before filing, or as long before as the filing deadline allows;
   (a) redact the prices, payments, technical details, targets and dates that the other party asks it to redact, to the extent that the rules allow;
   (a) defend the redactions if the regulator questions them, and tell the other party of each question within ${core.compelled.notice} after it receives it; and
   (a) file no more than the rules require.
   \\ A party may repeat without a new review what it has lawfully filed.
> NOTE: Prepare the redacted version before signing if either party is a registrant; a filing can be due four business days after signature.
1. *Continued protection.* Information disclosed under [[this]] remains Confidential Information for every other purpose. {#continued}
1. *Protected reports.* This Agreement does not limit an individual's right to report a possible violation of law to a government authority, to cooperate with it, or to disclose a Trade Secret in confidence to a government official or an attorney for the sole purpose of reporting or investigating a suspected violation. {#reports}

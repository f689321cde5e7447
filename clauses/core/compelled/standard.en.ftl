1. *Compelled disclosure.* A Recipient may disclose Confidential Information to the extent that Applicable Law, a court or a government authority requires it. Unless Applicable Law forbids it, the Recipient shall: {#notice}
   (a) notify the Discloser within ${core.compelled.notice} after it receives the demand and, in each case, before it discloses;
   (a) give the Discloser, at the Discloser's cost, the help that it reasonably asks for to obtain a protective order or another limit on the disclosure; and
   (a) disclose only the part that, as its counsel advises in writing, has to be disclosed, and ask the body that receives it to treat it as confidential.
   \\ No notice is needed of an examination by an authority that supervises the Recipient and that does not aim at the Discloser or at this Agreement. Information so disclosed remains Confidential Information for every other purpose.
1. *Securities filings and redaction.* If a party determines, on the advice of counsel, that the rules of a securities regulator or stock exchange require it to file this Agreement or to disclose its terms, the party shall: {#filings}
   (a) send the other party the proposed text at least ${core.compelled.filing_review} before filing, or as long before as the filing deadline allows;
   (a) redact the prices, payments, technical details, targets and dates that the other party asks it to redact, to the extent that the rules allow, and defend the redactions if the regulator questions them; and
   (a) file no more than the rules require. It may repeat without a new review what it has lawfully filed.
> NOTE: Prepare the redacted version before signing if either party is a registrant; a filing can be due four business days after signature.
1. *Protected reports.* This Agreement does not limit an individual's right to report a possible violation of law to a government authority, to cooperate with it, or to disclose a Trade Secret in confidence to a government official or an attorney for the sole purpose of reporting or investigating a suspected violation. {#reports}

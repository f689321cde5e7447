1. *Compelled disclosure.* A Recipient may disclose Confidential Information to the extent that Applicable Law, a court or a government authority requires it. Unless Applicable Law forbids it, the Recipient shall: {#notice}
   (a) notify the Discloser within ${core.compelled.notice} after it receives the demand, and before it discloses;
   (a) help the Discloser, at the Discloser's cost, to obtain a protective order or another limit on the disclosure; and
   (a) disclose only what its counsel advises in writing has to be disclosed, and ask for its confidential treatment.
   \\ No notice is needed of a routine examination by an authority that supervises the Recipient.
1. *Securities filings and redaction.* If, on the advice of counsel, the rules of a securities regulator or stock exchange require a party to file this Agreement or to disclose its terms, the party shall: {#filings}
   (a) send the other party the proposed text at least ${core.compelled.filing_review} before filing, or as long before as the deadline allows;
   (a) redact the prices, payments, technical details, targets and dates that the other party names, as far as the rules allow; and
   (a) file no more than the rules require.
> NOTE: Prepare the redacted version before signing if either party is a registrant; a filing can be due four business days after signature.
1. *Protected reports.* This Agreement does not limit an individual's right to report a possible violation of law to a government authority, to cooperate with it, or to disclose a Trade Secret in confidence to a government official or an attorney solely to report or investigate a suspected violation. {#reports}

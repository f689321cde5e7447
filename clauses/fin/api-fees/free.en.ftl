1. *No charge.* ${second} owes nothing for access to the API within the Quota of its Tier. Other amounts that this Agreement makes payable for the API are the **"Fees"**. {#fees}
1. *No silent price.* A price for access needs an amendment. ${first} may end free access by a notice of ${api.changes.notice}; this Agreement then ends unless the parties have agreed on a price. {#end}
> NOTE: A free service may have no consideration beyond the promises of the licensee. Name what the provider receives: attribution, feedback, reach.

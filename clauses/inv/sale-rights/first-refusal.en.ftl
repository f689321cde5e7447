1. *Notice of an offer.* Before ${second} accepts an offer for a Sale Transaction, it shall give ${first} notice of all its terms. {#notice}
1. *Matching.* If ${first} declares within ${inv.sale_rights.notice} after receipt that it takes these terms, ${second} shall conclude with it, and both shall sign within ${inv.sale_rights.talks}. Consideration other than money may be replaced by its value in money. {#talks}
1. *Free afterwards.* If ${first} does not declare or sign in time, ${second} may for ${inv.sale_rights.free} conclude on terms no better for the buyer. A changed offer needs a new notice. {#free}

1. *When the right rests or ends.* ${first} has no right under [[this]] while it breaks this Agreement and has been told so, while it supports another offer for ${second}, or once a competitor of ${second} has Control of it. The directors of ${second} may take every step that their duties to all shareholders require. {#limits}
1. *Confidence.* What ${first} learns in this procedure is Confidential Information, is used for the decision under [[this]] alone, and may be known to the people whom ${first} needs for it. ${second} may withhold the name of a bidder. {#confidence}

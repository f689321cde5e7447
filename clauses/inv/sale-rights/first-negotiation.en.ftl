1. *Notice.* Before ${second} negotiates a Sale Transaction with another person, or invites offers for one, it shall give ${first} notice of its intention. {#notice}
1. *Talks.* If ${first} asks for talks within ${inv.sale_rights.notice} after receipt, the parties shall negotiate in good faith for ${inv.sale_rights.talks}, and ${second} shall not negotiate with others in that time. {#talks}
1. *Free afterwards.* If ${first} does not ask in time, or the talks end without a signed contract, ${second} may for ${inv.sale_rights.free} sell to anyone on any terms. {#free}

1. *When the right rests or ends.* ${first} has no right under [[this]] while it breaks this Agreement and has been told so, while it supports another offer for ${second}, or once a competitor of ${second} has Control of it. The directors of ${second} may take every step that their duties to all shareholders require. {#limits}
1. *Confidence.* What ${first} learns in this procedure is Confidential Information, is used for the decision under [[this]] alone, and may be known to the people whom ${first} needs for it. ${second} may withhold the name of a bidder. {#confidence}

1. *Invoice.* Each other party invoices its shares from the statement. The Collecting Party shall not refuse an invoice that agrees with its own statement. {#document}
1. *Payment.* The Collecting Party shall pay each share on the date under [[rev.waterfall]] and no earlier than the period in [[fin.payment#due]] after it receives the invoice. [[fin.payment]] and [[fin.late-interest]] apply in every other respect. {#payment}
<#if present(rev.payment.smallest)>
1. *Small amounts.* A payment of shares below ${rev.payment.smallest}, releases of the hold-back apart, is added to that of the next Quarter. The final payment is made whatever its amount.
</#if>
1. *Taxes on shares.* Each party bears the Taxes on its share. The party that contracts with the End Customer is the seller for sales and value added Taxes, registers, collects and remits them, unless Applicable Law makes the operator of a marketplace do so. [[fin.taxes]] applies to payments between the parties. {#taxes}

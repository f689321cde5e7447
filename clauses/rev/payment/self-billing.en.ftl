1. *Credit note.* The statement serves as credit note. Each other party accepts it in place of an invoice of its own, unless Applicable Law requires one, which it shall then send in time for the payment. The Collecting Party shall state on it the particulars that tax law asks for. {#document}
1. *Payment.* The Collecting Party shall pay each share on the date under [[rev.waterfall]] without a request, and no share lapses for want of an invoice. [[fin.payment]] and [[fin.late-interest]] apply in every other respect. {#payment}
<#if present(rev.payment.smallest)>
1. *Small amounts.* A payment of shares below ${rev.payment.smallest}, releases of the hold-back apart, is added to that of the next Quarter. The final payment is made whatever its amount.
</#if>
1. *Taxes on shares.* Each party bears the Taxes on its share. The party that contracts with the End Customer is the seller for sales and value added Taxes, registers, collects and remits them, unless Applicable Law makes the operator of a marketplace do so. [[fin.taxes]] applies to payments between the parties. {#taxes}

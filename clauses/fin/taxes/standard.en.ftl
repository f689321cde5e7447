1. *Indirect Taxes.* Amounts under this Agreement exclude sales, use, value added and similar Taxes. The payer shall pay those that the payee has to collect, against an invoice that meets the requirements of Applicable Law, unless the payer has given the payee a valid exemption certificate before the invoice. {#indirect}
1. *Own Taxes.* Each party bears the Taxes on its income, property, employees and business. A party that imports an item bears the import duties on it.
<#if fin.taxes.gross_up>
1. *Withholding and gross-up.* The payer may withhold Taxes from a payment to the extent that Applicable Law requires, and shall remit them to the authority. It shall increase the payment so that the payee receives the amount that it would have received without the withholding. {#withholding}
1. *Limits of the gross-up.* The payer owes no increase for Taxes that would not have been withheld if the payee had: {#limits}
   (a) delivered in time a form or certificate that the payer asked for and that it was able to deliver; or
   (a) remained resident in the jurisdiction from which it received payments on the Effective Date, and not assigned its right to the payment.
1. *Credit.* If the payee obtains a credit or refund for Taxes for which it received an increase, it shall pay the payer the benefit, up to the increase, within ${fin.taxes.receipt} after it obtains it.
<#else>
1. *Withholding.* The payer may withhold Taxes from a payment to the extent that Applicable Law requires, and shall remit them to the authority. What is withheld and remitted counts as paid to the payee, and the payer owes no increase, except under [[#payer-caused]]. {#withholding}
1. *Withholding caused by the payer.* If the payer causes or raises the withholding by assigning this Agreement, by changing its residence or by paying from another jurisdiction, it bears the additional Taxes. {#payer-caused}
</#if>
1. *Notice and receipt.* The payer shall tell the payee before the first withholding why and at what rate it intends to withhold. It shall deliver the official receipt, or other proof that the authority accepts, within ${fin.taxes.receipt} after it remits the Taxes.
1. *Forms and certificates.* Within ${fin.taxes.certificate} after a request, each party shall deliver the forms and certificates by which Taxes can lawfully be reduced or avoided, including forms that certify its status and residence. It shall replace a form that has become incorrect within the same period after it learns of it. {#certificates}
1. *Wrong or late Taxes.* A party that is required to collect or remit Taxes bears the interest and penalties that arise because it did so late or incorrectly, unless the error comes from information of the other party.
1. *No tax partnership.* The parties share expenses and exchange rights, and do not intend to form a partnership for tax purposes. Each party shall file its returns accordingly unless Applicable Law requires otherwise.
> NOTE: Delete the last paragraph only on tax advice. If profits of joint results are shared, tax counsel should review the whole article.

1. *Indirect Taxes.* Amounts under this Agreement exclude sales, use, value added and similar Taxes. The payer shall pay those that the payee has to collect, against a lawful tax invoice, unless the payer gave a valid exemption certificate before. Each party bears the Taxes on its income, property, employees and business and the duties on what it imports. {#indirect}
<#if fin.taxes.gross_up>
1. *Withholding and gross-up.* The payer may withhold Taxes from a payment to the extent that Applicable Law requires, and shall remit them to the authority. It shall increase the payment so that the payee receives the amount that it would have received without the withholding. If the payee obtains a credit or refund for those Taxes, it shall pay the payer the benefit, up to the increase, within ${fin.taxes.receipt} after it obtains it. {#withholding}
1. *Limits of the gross-up.* The payer owes no increase for Taxes that would not have been withheld if the payee had: {#limits}
   (a) delivered in time a form or certificate that the payer asked for and that it was able to deliver; or
   (a) remained resident in the jurisdiction from which it received payments on the Effective Date, and not assigned its right to the payment.
<#else>
1. *Withholding.* The payer may withhold Taxes from a payment to the extent that Applicable Law requires, and shall remit them to the authority. What is withheld and remitted counts as paid to the payee, and the payer owes no increase. If the payer causes or raises the withholding by assigning this Agreement, by changing its residence or by paying from another jurisdiction, it bears the additional Taxes. {#withholding}
</#if>
1. *Notice, receipt and forms.* The payer shall announce the first withholding with its reason and rate, and shall deliver the official receipt within ${fin.taxes.receipt} after it remits the Taxes. Within ${fin.taxes.certificate} after a request, each party shall deliver the forms and certificates by which Taxes can lawfully be reduced or avoided. {#certificates}
1. *Errors.* A party that collects or remits Taxes late or incorrectly bears the interest and penalties, unless the error comes from the other party's information.
> NOTE: If profits of joint results are shared, tax counsel should review the whole article: a shared profit can make the relationship a partnership for tax.

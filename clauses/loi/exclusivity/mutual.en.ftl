1. *Exclusive negotiations.* For ${loi.exclusivity.period} after the Effective Date, and no longer than this Agreement lasts, neither party shall, itself or through its Affiliates or Representatives, seek, negotiate or sign the following with a third party: ${loi.exclusivity.deal}. {#duty}
1. *Running business.* [[#duty]] does not apply to agreements that were signed before the last signature, to sales in the ordinary course, or to a sale of all or most of the business of a party to a person that takes over this Agreement. {#free}
1. *Approaches.* A party that receives a written approach about a deal under [[#duty]] shall decline it and tell the other party of it within ${loi.exclusivity.report}, without the name if it owes the third party secrecy. {#approaches}
1. *Earlier end.* [[#duty]] ends as soon as the other party states in writing that it has ended the talks or no longer stands by the main points of [[loi.proposal#terms]]. {#end}
<#if present(loi.exclusivity.reimbursement)>
1. *Reimbursement.* A party that breaches [[#duty]] shall pay the other party, within ${loi.exclusivity.pay} after proof, the third-party costs that the other party has reasonably incurred for the talks, up to ${loi.exclusivity.reimbursement}. The payment counts toward damages, and injunctive relief remains. {#reimbursement}
</#if>

1. *Records of sales.* Each party that contracts with End Customers, invoices them or collects from them shall keep, under [[fin.records]], records from which each share can be recomputed, including: {#records}
   (a) orders, contracts, invoices, receipts, usage and activation data;
   (a) the document for each deduction, and price lists by date;
   (a) registrations and other facts on which attribution depends; and
   (a) bank and payment-provider statements.
1. *Audit.* [[fin.audit]] covers these records and, where the auditor finds a gap, the activation data of the supplier, with which the auditor may compare the sales reported. {#audit}
1. *Others in the chain.* A party shall agree the same duties with each Affiliate and further reseller that takes part in Covered Sales before it does so. {#chain}

1. *Governing law.* The law of ${law.governing} governs this Agreement, each Dispute and each non-contractual obligation connected with this Agreement. Rules on the conflict of laws that would lead to another law do not apply. {#law}
<#if core.governing_law.exclude_sales_convention>
1. *International conventions.* The United Nations Convention on Contracts for the International Sale of Goods does not apply to this Agreement. {#conventions}
</#if>
1. *Law of the right itself.* The law of the place for which Intellectual Property Rights are granted or recognized decides on their existence, registration, validity and infringement. [[#law]] governs every duty and license that this Agreement creates for them.
1. *One law.* [[#law]] applies also to each schedule and to each document that the parties sign under this Agreement. Words about governing law in a form, order or confirmation that a party uses in performing this Agreement have no effect.
> NOTE: One law and one forum for all papers of the deal. Compare the agreements with Affiliates and any guarantee before signature.

1. *Mutual warranties.* Each party warrants to the other that on the Effective Date: {#warranties}
   (a) *Standing.* it is validly organized and, where that applies, in good standing under the law of the place of its formation;
   (a) *Authority.* it has the power to enter into and perform this Agreement, has taken every internal step that this requires, and is bound by it, subject to insolvency law and equity;
   (a) *No conflict.* its entry into and performance of this Agreement do not breach its organizational documents, Applicable Law, an order of a court or authority, or an agreement with another person;
   (a) *Consents and proceedings.* it holds every consent and permit that it needs for this Agreement<#if included(core.export)>, other than the licenses that are the subject of [[core.export]]</#if>, and no proceedings are pending or threatened in writing that could prevent or delay its performance; and
   (a) *Compliance.* it carries on the activities that it brings to this Agreement in compliance with Applicable Law.
> NOTE: Compare each paragraph with the findings of due diligence. A known exception is better listed than left to the remedies.
1. *During the Term.* During the Term each party shall comply with Applicable Law in performing this Agreement and shall keep in force each consent and permit that its performance requires. A party shall notify the other within ${core.warranties_mutual.notice} after it learns that one of these warranties was untrue or no longer holds. The notice does not cure a breach.

1. *Mutual warranties.* Each party warrants to the other that on the Effective Date: {#warranties}
   (a) *Existence.* it is validly organized, exists under the law of the place of its formation and is in good standing there, where that law provides for good standing;
   (a) *Authority.* it has the power to enter into and perform this Agreement and has taken every corporate or other internal step that this requires;
   (a) *Binding effect.* this Agreement binds it and is enforceable against it, subject to insolvency law and general principles of equity;
   (a) *No conflict.* its entry into and performance of this Agreement do not breach its organizational documents, Applicable Law, an order of a court or authority, or an agreement with another person;
   (a) *Consents.* it holds every consent, approval and permit that it needs to enter into and perform this Agreement<#if included(core.export)>, other than the licenses that [[core.export]] deals with</#if>;
   (a) *Proceedings.* no proceedings are pending or threatened in writing that could prevent or delay its performance; and
   (a) *Compliance.* it carries on the activities that it brings to this Agreement in compliance with Applicable Law.
> NOTE: Compare each paragraph with the findings of due diligence. A known exception is better listed than left to the remedies.
1. *Continuing compliance.* During the Term each party shall comply with Applicable Law in performing this Agreement and shall keep in force each consent, approval and permit that its performance requires.
1. *Notice of change.* A party shall notify the other within ${core.warranties_mutual.notice} after it learns that one of its warranties in this Agreement was untrue when given or that a fact on which a warranty rests has changed. The notice does not cure a breach.

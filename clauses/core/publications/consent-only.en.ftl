1. *Consent.* A party shall not publish what comes out of the work under this Agreement without the prior consent of the other party. A publication is a disclosure, outside a duty of confidence, of work under this Agreement or of what comes out of it: an article, an abstract, a preprint, a poster, a talk, a thesis, a data set, source code or a contribution to a standard. {#right}
1. *Submission and answer.* The party that wants to publish shall send the full text, with figures and data. The other party shall answer within ${core.publications.review} after receipt and may refuse without stating reasons. Silence is a refusal. {#submission}
1. *Terms of a consent.* The other party may make its consent subject to one or more of the following: {#review}
   (a) removal of its Confidential Information;
   (a) a delay that ends when a patent application on an invention named in the answer is filed; or
   (a) correction of a statement about it.
   \\ The publishing party shall comply with these terms before it publishes.
1. *No consent needed.* A party may publish information that [[core.confidentiality#exceptions]] describes, and refer to a patent or a patent application that a patent office has published. {#free}
1. *Changed text.* A consent does not cover a later change of the technical content. The other party shall answer a request for consent to the change within ${core.publications.second_review} after receipt. {#changed}
1. *Authors.* The parties shall name authors and acknowledge help and funding by the standards of their profession. {#authors}
<#if included(core.export)>
1. *Export check.* The publishing party shall confirm that the text releases no Controlled Technology in breach of [[core.export]]. {#export}
</#if>
1. *After the end.* [[this]] continues for ${core.publications.tail} after the end of this Agreement. After that, [[core.confidentiality]] alone limits a publication. {#after}

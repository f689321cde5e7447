1. *Consent.* A party shall not publish what comes out of the work under this Agreement without the prior consent of the other party. A publication is a disclosure outside a duty of confidence, such as an article, a talk, a data set, source code or a contribution to a standard. {#right}
1. *Submission and answer.* The party that wants to publish shall send the full text, with figures and data. The other party shall answer within ${core.publications.review} after receipt and may refuse without stating reasons; silence is a refusal. On a later change of the technical content it shall answer within ${core.publications.second_review} after receipt. {#submission}
1. *Terms of a consent.* The other party may make its consent subject to the following, with which the publishing party shall comply before it publishes: {#review}
   (a) removal of its Confidential Information;
   (a) a delay until a patent application on an invention named in the answer is filed; or
   (a) correction of a statement about it.
1. *No consent needed.* A party may publish information that [[core.confidentiality#exceptions]] describes, and refer to a patent or a patent application that a patent office has published. {#free}
1. *Authors, export and end.* The parties shall name authors and acknowledge funding by the standards of their profession.<#if included(core.export)> The publishing party shall ensure that the text releases no Controlled Technology in breach of [[core.export]].</#if> This procedure continues for ${core.publications.tail} after the end of this Agreement. {#after}

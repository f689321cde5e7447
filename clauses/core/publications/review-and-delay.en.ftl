1. *Right to publish.* A party may publish what comes out of its work under this Agreement after it has followed [[this]]. A publication is a disclosure, outside a duty of confidence, of work under this Agreement or of what comes out of it: an article, an abstract, a preprint, a poster, a talk, a thesis, a data set, source code or a contribution to a standard. {#right}
1. *Submission.* The publishing party shall send the other party the full text, with figures and data, at least ${core.publications.review} before it first submits or presents the publication. {#submission}
1. *Review.* Within ${core.publications.review} after receipt, the other party may by notice require the publishing party to do one or more of the following: {#review}
   (a) remove Confidential Information of the other party, identified by passage;
   (a) delay the publication so that a patent application can be filed; or
   (a) correct a statement about the other party.
   \\ The publishing party shall comply with the notice. If it receives none in that time, it may publish the text as sent.
1. *Delay for filing.* A delay ends ${core.publications.delay} after the publishing party received the notice or, if earlier, when the application is filed. The other party shall name in the notice the invention concerned.<#if included(ip.disclosure) and included(ip.prosecution)> The parties shall handle that invention under [[ip.disclosure]] and [[ip.prosecution]].</#if> {#delay}
<#if included(ip.trade-secret-choice)>
1. *Secrets.* What is to be kept secret under [[ip.trade-secret-choice]] is Confidential Information for the purposes of [[#review]]. While that choice is pending, a party shall not publish the subject of the choice before the delay in [[#delay]] has run. {#secrets}
</#if>
1. *Changed text.* If the publishing party changes the technical content after review, it shall send the changes to the other party, which may act under [[#review]] within ${core.publications.second_review} after receipt. {#changed}
1. *Authors.* The parties shall name authors and acknowledge help and funding by the standards of their profession. {#authors}
<#if included(core.export)>
1. *Export check.* The publishing party shall confirm that the text releases no Controlled Technology in breach of [[core.export]]. {#export}
</#if>
1. *After the end.* [[this]] continues for ${core.publications.tail} after the end of this Agreement. After that, [[core.confidentiality]] alone limits a publication. {#after}

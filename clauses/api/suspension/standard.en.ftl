1. *Causes.* ${first} may suspend Calls to the extent needed because (each a **"Suspension Event"**): {#causes}
   (a) Calls or an API Key endanger the security, the integrity or the availability of the API or the data of others;
   (a) ${second} or an End User breaches [[api.restrictions]] or [[sched.acceptable-use]], and the breach goes on after a notice;
<#if included(api.certification)>
   (a) an Application misses a criterion in a review under [[api.certification#again]] and is not corrected in time;
</#if>
   (a) an undisputed payment is overdue by more than ${api.suspension.payment} after a reminder; or
   (a) Applicable Law or an authority requires it.
1. *Notice.* ${first} shall give a notice of ${api.suspension.notice} that names the cause and what ends it. Where that would let the harm occur, it may suspend first and shall give the notice at the same time. The notice is given by e-mail and by the status message for ${second}, and is not a formal notice. {#notice}
1. *Smallest scope.* The suspension must be limited to the API Key, the Application, the End User or the endpoint that causes it, if that suffices, and must not last longer than the cause. {#scope}
1. *Restoration.* ${first} shall restore access within ${api.suspension.restore} after ${second} shows that the cause has ended. {#restore}
1. *Fees and service levels.* Fees continue during a suspension that ${second} caused, and its time is excluded from the service levels. During another suspension no Fees are owed: a price for a month falls by each day that the suspension touches. Its time counts as unavailable. A suspension without cause is a breach by ${first}. {#fees}
1. *End.* If a suspension of substantially all Calls lasts longer than ${api.suspension.longest}, the party that did not cause it may terminate this Agreement by notice. Suspension does not limit [[core.term-cause]]. {#end}

1. *Grounds.* ${first} may suspend access to a Cloud Service only if: {#grounds}
   (a) the use of it endangers the security or operation of the Cloud Service or the data of another person; {#danger}
   (a) ${second} has not ended a violation under [[mss.acceptable-use]] in time;
   (a) Applicable Law or an order of an authority requires it; or
   (a) an invoice that ${second} has not contested under [[fin.payment#contested]] is overdue by more than ${mss.suspension.payment}, after a reminder to its executive contact in [[sched.contacts]]. {#payment}
1. *Extent.* ${first} shall limit a suspension to the account, function or interface that causes it, where that is enough. It shall leave ${second} able to read and export Customer Data, unless that is the danger. {#extent}
1. *Notice.* ${first} shall notify ${second} of the ground and of what would end it at least ${mss.suspension.notice} before a suspension. Where the danger in [[#danger]] or Applicable Law leaves no time, it shall do so within ${mss.suspension.late_notice} after the suspension starts. {#notice}
1. *Restoring.* ${first} shall restore access within ${mss.suspension.restore} after ${second} has shown that the ground has gone. {#restore}
1. *Fees and wrong suspension.* The fees continue during a suspension that ${second} caused. A suspension without a ground, and one that lasts longer than [[#restore]] allows, counts as Downtime. {#fees}
1. *After a suspension.* A suspension ends no right of either party. If its ground lasts longer than the cure period in [[core.term-cause]], the right to terminate there applies. {#after}

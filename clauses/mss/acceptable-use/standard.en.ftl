1. *Duty.* ${second} shall use each Cloud Service as [[sched.acceptable-use]] requires, and answers for its Authorized Users. {#duty}
1. *Abuse that continues.* If ${second} does not stop abuse within the time in [[sched.acceptable-use#abuse]] after a notice with the facts that show it, ${first} may suspend the part concerned under [[mss.suspension]]. ${first} may remove or block content itself only where it could suspend the account that holds it. {#violation}
1. *Review.* ${first} may review the use of a Cloud Service by automated means to protect it, and has no duty to review Customer Data. {#review}
1. *No third-party duty.* No other customer of ${first} has a claim under [[this]]. {#third}

1. *Review before production.* ${second} shall not use an Application with the production API before it has passed the review of ${first}, or counts as passed. The criteria are: {#review}
<#list api.certification.criteria as row>
   (a) ${row};
</#list>
   \\ and no others.
1. *Procedure.* ${second} shall give ${first} a test account and a description of the Application. ${first} shall state within ${api.certification.days} that the Application has passed, or which criterion it misses and why. Without a statement in that time the Application counts as passed. A corrected Application is reviewed in half of that time. {#procedure}
1. *Later reviews.* ${first} may review an Application again after a change to its use of the API that concerns a criterion, after an incident, or once every ${api.certification.again}. The Application stays in production during the review; if it misses a criterion, ${second} shall correct it within ${api.certification.days}, and ${first} may then suspend its Calls under [[api.suspension]]. {#again}
1. *No approval.* A review serves the API. It is no approval of the Application and does not reduce a duty of ${second}. ${first} bears the cost of the review. {#effect}

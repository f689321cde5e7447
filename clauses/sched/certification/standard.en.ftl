# Tests of a Connector
1. *Tests.* Onboarding and each new version are tested in a test environment. Each test is passed or failed, and the result is given in writing with the log: {#tests}
| Test | Passed if |
|-------------|---------------------------|
<#list sched.certification.tests as row>
| ${row.test} | ${row.passed} |
</#list>
1. *Time and repetition.* ${first} shall run the tests within ${sched.certification.run} after a version is submitted. A failed test may be repeated after a correction, without a fee and without limit of number. Without a result in time, the Vendor may run the tests itself, and its log counts. {#run}
# Certificate of engineers
1. *Course and examination.* The certificate shows that an engineer can install, configure and support Connectors. ${first} shall offer the course and the examination at least once in each Quarter, on line and free of charge for the first ${plural(sched.certification.free, "engineer", "engineers")} of each Vendor in a year. {#course}
1. *Validity.* A certificate is valid for ${sched.certification.valid} and stays with the engineer. It counts for the Vendor that employs that engineer. {#valid}
<#if prog.certification = by-count-and-satisfaction>
# Survey
1. *Survey.* ${second} shall ask the contact of each live customer the following questions and no others, each on a scale from 1 (not at all) to 5 (fully), and shall count the average of all answers: {#survey}
<#list sched.certification.questions as row>
   (a) ${row};
</#list>
   \\ It shall neither ask in the presence of the Vendor nor reward an answer.
</#if>

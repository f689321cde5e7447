1. *Minimum terms.* The terms of ${second} with End Users provide, in its own words, that: {#terms}
<#list sched.end_user_terms.terms as row>
   (a) ${row};
</#list>
   \\ each as far as the mandatory law of the End User allows.
1. *Licensor.* The terms may call ${first} "the licensor" and need not name it. {#licensor}

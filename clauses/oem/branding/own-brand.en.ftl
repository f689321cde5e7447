1. *One brand.* Integrated Products, with their packaging, screens and documents, carry the names and marks of ${second} alone, in the places that [[sched.branding]] lists. ${first} shall supply Supplied Units, software and documents without its own name, except where Applicable Law or an open source license requires it. {#brands}
<#if oem.branding.secrecy>
1. *Source kept secret.* ${first} shall not tell others that ${second} uses its products, or where, unless ${second} has consented in writing or the law requires it. Its duties to authorities and in a recall remain. {#secrecy}
<#else>
1. *Reference.* ${first} may state, in words and without a mark of ${second}, that its product is part of the Integrated Products. {#secrecy}
</#if>
1. *No mark license.* Neither party receives a right in a mark of the other, except as [[this]] provides. A party shall correct a use against [[this]] within ${oem.branding.correct} after notice. {#license}

1. *Marks of ${second}.* ${second} decides on the names and marks of the Integrated Products, and is the only owner of their goodwill. ${first} may use them to carry out this Agreement and for no other purpose. ${second} answers for them toward ${first} if another person claims that they infringe its rights<#if included(core.indemnity-other)>, as [[core.indemnity-other]] provides</#if>. {#own-marks}
1. *No confusion.* No party shall register a name, mark or domain name that is similar to a mark of the other, or present itself as the maker of what the other made, except as a label under [[sched.branding]] provides. {#confusion}
1. *End of use.* After the end of this Agreement, each party shall stop the use of the other party's marks. Supplied Units and documents in stock may be sold with them for as long as [[oem.installed-base#sell-off]] allows. {#end}

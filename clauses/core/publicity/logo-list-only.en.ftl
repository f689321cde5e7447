1. *Permitted uses.* Each party may show the other party's name and logo, and state that the parties work together, in: {#logos}
<#list core.publicity.logo_uses as row>
   (a) ${row};
</#list>
   \\ and shall not use the other party's name, logo or trademark elsewhere without its consent.
1. *Form and withdrawal.* Each party hereby grants the other a non-exclusive, royalty-free, non-transferable license for these uses. The user shall follow the brand rules that the owner has sent to it, and the goodwill from a use belongs to the owner. The user shall correct or end a use within ${core.publicity.removal} after the owner objects to it or withdraws the permission. {#form}
1. *Announcements.* A party shall not issue a press release, name a person of the other party, quote it, or disclose its role in the work unless the other party has consented to the exact text. The other party shall answer a request within ${core.publicity.response} after receipt, and silence is a refusal. {#announcements}
1. *Filings, repetition and end.* A statement or filing that the rules of a securities regulator or stock exchange require needs no consent but follows [[core.compelled#filings]]. A party may repeat an approved or filed statement for as long as it remains accurate. A consent ends with this Agreement, and each party shall then stop using the other party's name and logo within ${core.publicity.removal}, except on copies distributed before. {#required}

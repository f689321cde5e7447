1. *Notice.* A party that undergoes a Change of Control shall notify the other within ${core.term_change_of_control.notice} after the transaction is publicly announced or, if it is not announced, closes, naming the acquirer and the date of closing. A person also obtains Control of a party when, alone or in concert, it first holds more than ${core.term_change_of_control.threshold} of the voting power in it. The acquirer is the person that obtains Control or the assets concerned. {#notice}
1. *Right to terminate.* If the acquirer is a competitor of the other party, the other party may terminate this Agreement by notice within ${core.term_change_of_control.window} after it receives the notice in [[#notice]] or, without that notice, after it learns of the closing. The termination takes effect on the date that the notice of termination states, and not before the closing. {#right}
<#if present(core.term_change_of_control.competitors)>
1. *Competitors.* These persons, their Affiliates and their successors are competitors: {#competitors}
<#list core.term_change_of_control.competitors as row>
   (a) ${row.competitor}, a competitor of ${row.party};
</#list>
   \\ and no others. Once in a calendar year, a party may replace one of the names listed for it by another competitor<#if included(jda.program)> in the Field</#if>, with effect for transactions announced after the notice.
<#else>
1. *Competitors.* A person is a competitor of a party if it or its Affiliate supplies, or has publicly announced, a product or service<#if included(jda.program)> in the Field</#if> that customers can use in place of a product or service that the party supplies or has publicly announced. {#competitors}
</#if>
<#if core.term_change_of_control.license_effect = keep>
1. *Licenses.* The licenses of both parties continue after a Change of Control, whether or not this Agreement ends for it, and extend to the acquirer and its other Affiliates as far as they are granted to Affiliates. {#licenses}
<#elseif core.term_change_of_control.license_effect = limit-to-existing-products>
1. *Licenses.* After a Change of Control, whether or not this Agreement ends for it, the licenses of the party that underwent it cover the products and services that it sold, or had in documented development, on the day before the closing, and later versions of them, but no products and services of the acquirer and its other Affiliates. The licenses of the other party continue unchanged. {#licenses}
<#else>
1. *Licenses.* If this Agreement ends for a Change of Control, the licenses of the party that underwent it end with it. Until then, and otherwise, they cover no products and services of the acquirer and its other Affiliates. The licenses of the other party continue unchanged. {#licenses}
</#if>
1. *Separation.* From the closing, the party concerned shall keep the Confidential Information of the other party and, unless it consents, the people who work on <#if included(jda.program)>the Program<#else>the performance of this Agreement</#if> apart from the businesses that the acquirer and its other Affiliates carried on before. Intellectual Property Rights that these persons held before, or create later without use of <#if included(ip.foreground)>the Foreground IP or of the other party's Background IP or Confidential Information, do not become Background IP or Foreground IP and<#else>Confidential Information of the other party,</#if> are not licensed under this Agreement. {#separation}
<#if included(excl.grant)>
1. *Exclusivity.* [[excl.grant#duty]] binds the parties after a Change of Control, within [[excl.exceptions]]. If a person that competes with the Bound Party in the Exclusive Scope obtains Control of the Protected Party, the Bound Party may make exclusivity non-exclusive under [[excl.end#reversion]] by notice within ${core.term_change_of_control.window} after it receives the notice in [[#notice]].
</#if>

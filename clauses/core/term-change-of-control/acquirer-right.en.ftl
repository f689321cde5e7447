1. *Notice.* A party that undergoes a Change of Control shall notify the other within ${core.term_change_of_control.notice} after the transaction is publicly announced or, if it is not announced, closes, naming the acquirer and the date of closing. A person also obtains Control of a party when, alone or in concert, it first holds more than ${core.term_change_of_control.threshold} of the voting power in it. The acquirer is the person that obtains Control or the assets concerned. {#notice}
1. *The acquirer may continue.* A Change of Control needs no consent and gives no right to terminate if, within ${core.term_change_of_control.window} after the closing, the acquirer confirms to the other party in a signed writing that: {#right}
   (a) it knows this Agreement and ensures that the party performs it or, where it has acquired the assets concerned, performs it itself;
   (a) it keeps the Key Personnel, as far as they remain employed, and the funds that the Budget provides, on the Program for at least ${core.term_change_of_control.commitment} after the closing;
   (a) it observes [[#separation]]; and
   (a) no law or sanction forbids the other party to deal with it.
1. *No or incorrect confirmation.* If the confirmation is late or incorrect, the other party may terminate this Agreement by notice within ${core.term_change_of_control.window} after the end of that period or after it learns of the error. The party that underwent the Change of Control is liable for a breach of the confirmation as for its own.
> NOTE: The conditions are the price of free transferability. Check that a buyer could really give the confirmation on the day of closing.
<#if core.term_change_of_control.license_effect = keep>
1. *Licenses.* The licenses of both parties continue after a Change of Control, whether or not this Agreement ends for it, and extend to the acquirer and its other Affiliates as far as they are granted to Affiliates. {#licenses}
<#elseif core.term_change_of_control.license_effect = limit-to-existing-products>
1. *Licenses.* After a Change of Control, whether or not this Agreement ends for it, the licenses of the party that underwent it cover the products and services that it sold, or had in documented development, on the day before the closing, and later versions of them, but no products and services of the acquirer and its other Affiliates. The licenses of the other party continue unchanged. {#licenses}
<#else>
1. *Licenses.* If this Agreement ends for a Change of Control, the licenses of the party that underwent it end with it. Until then, and otherwise, they cover no products and services of the acquirer and its other Affiliates. The licenses of the other party continue unchanged. {#licenses}
</#if>
1. *Separation.* From the closing, the party concerned shall keep the Confidential Information of the other party and, unless it consents, the people who work on the Program apart from the businesses that the acquirer and its other Affiliates carried on before. Intellectual Property Rights that these persons held before, or create later without use of the Foreground IP or of the other party's Background IP or Confidential Information, do not become Background IP or Foreground IP and are not licensed under this Agreement. {#separation}
<#if included(excl.grant)>
1. *Exclusivity.* [[excl.grant#duty]] binds the parties after a Change of Control, within [[excl.exceptions]]. If a person that competes with the Bound Party in the Exclusive Scope obtains Control of the Protected Party, the Bound Party may make exclusivity non-exclusive under [[excl.end#reversion]] by notice within ${core.term_change_of_control.window} after it receives the notice in [[#notice]].
</#if>

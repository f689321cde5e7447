Each party signs this Agreement through the person named below, whose signature confirms the authority to bind that party.
[signatures]
<#if front.parties = with-guarantor>
Signed for ${front.parties.guarantor_name}, as guarantor:
[fill 1: Signature]
[fill 1: Name and title]
[fill 1: Date]
</#if>

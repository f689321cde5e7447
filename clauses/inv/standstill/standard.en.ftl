1. *Standstill.* For ${inv.standstill.months} from the Closing neither ${first} nor its Affiliates or persons acting in concert with it shall, without the consent of the board of directors of ${second}: {#standstill}
   (a) hold or acquire more than ${inv.standstill.ceiling} of the Fully Diluted Capital;
   (a) make or announce an offer for a Sale Transaction, other than in confidence to the board or where ${second} has invited it;
   (a) solicit votes or consents of holders against a proposal of the board; or
   (a) form a group for, finance or help another person to do one of these things.
1. *Early end.* The standstill ends when a person other than ${first} makes a public offer for the majority of the votes of ${second} that the board does not reject within ${inv.standstill.response}, when ${second} signs a contract on a Sale Transaction or becomes insolvent, or when ${first} ends this Agreement under [[core.term-cause]]. No other end of this Agreement shortens it. {#early-end}
1. *Not covered.* The standstill does not restrict [[inv.investment]]<#if included(inv.pro-rata)>, the right under [[inv.pro-rata]] up to the ceiling</#if><#if included(inv.sale-rights)>, the rights under [[inv.sale-rights]]</#if>, a rise of the share that follows from a purchase of shares by ${second} itself, or the vote of the Securities. {#exclusions}

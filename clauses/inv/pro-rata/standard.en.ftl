1. *Pro rata right.* If ${second} sells shares, or rights to shares, to raise capital, ${first} may buy the part that its Securities, converted, have in the Fully Diluted Capital before that sale, at the same price and on the same terms. {#right}
1. *Procedure.* ${second} shall send ${first} a notice with price, terms and number. ${first} may accept for all or a part within ${inv.pro_rata.answer} after receipt and shall pay with the other buyers. What it does not take, ${second} may sell within ${inv.pro_rata.free} on terms no better for the buyer. {#procedure}
<#if inv.pro_rata.more>
1. *Part of others.* If other holders of such a right do not take their part, ${second} shall offer it to ${first} for ${inv.pro_rata.second_round}. {#more}
</#if>
1. *Not covered.* The right does not apply to shares for employees and advisers under a plan, on a conversion or split, in an acquisition, to lenders and lessors, or in a public offering. {#exclusions}

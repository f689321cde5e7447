1. *Set-off.* A party may set off a claim under this Agreement that the other party has acknowledged in writing, or that has been finally decided, if it announces it by a notice of ${fin.set_off.notice} with both amounts and their grounds. {#rule}
1. *Other claims.* A party shall not set off any other claim, and shall not set off a claim of or against an Affiliate. {#others}
1. *Effect.* Both amounts count as paid, up to the lower one, on the day on which the notice ends. No interest runs on that part for the time of the notice. {#effect}

1. *Spare parts.* ${first} shall keep spare parts, which are paid for under [[fin.payment]].

1. *Spare parts.* ${first} shall keep spare parts for ever.

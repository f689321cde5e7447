1. *Spare parts.* ${first} shall keep spare parts.

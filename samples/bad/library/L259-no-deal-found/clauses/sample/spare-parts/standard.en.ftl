1. *Spare parts.* ${first} shall keep the spare parts.

1. *Spare parts.* ${first} shall keep each Spare Part.

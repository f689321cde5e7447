1. *Spare parts.* ${first} shall keep parts that replace worn ones (each a **"Spare Part"**), and mark each Spare Part.

1. *List.* The parts of the list (each a **"Spare Part"**) are kept.

1. *Spare parts.* The catalog states which parts are available.

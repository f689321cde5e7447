1. *Courts.* The courts decide.

1. *Price.* The price of a Spare Part is fixed.

1. *List.* ${first} shall list each Spare Part.

1. *Appeal.* A party may appeal within a month.

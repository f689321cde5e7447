1. *Carriage.* ${first} shall carry the goods.

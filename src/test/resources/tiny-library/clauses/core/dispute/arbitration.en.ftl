1. *Arbitration.* An arbitrator decides.

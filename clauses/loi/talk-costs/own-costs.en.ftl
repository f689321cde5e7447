1. *Own costs.* Each party bears its own costs of the talks, of its review, of this Agreement and of its advisers and brokers, whether or not another agreement is signed. {#own}

1. *Own costs.* Each party bears its own costs of preparing, signing and performing this Agreement, fees of its brokers and advisers included, except where a provision says otherwise. {#own}

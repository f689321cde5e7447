1. *Depot.* ${sample.depot.keeper} shall keep spare parts in stock.

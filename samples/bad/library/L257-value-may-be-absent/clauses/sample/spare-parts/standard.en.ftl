1. *Spare parts.* ${first} shall keep the spare parts on ${plural(sample.list.pages, "page", "pages")} of the list.

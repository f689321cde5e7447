1. *Spare parts.* ${first} shall keep spare parts for ${plural(sample.spare_parts.years, "year", "years")}.

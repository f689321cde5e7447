1. *List.* The list has ${plural(sample.list.pages, "page", "pages")}.

1. *No money.* Nothing is paid.

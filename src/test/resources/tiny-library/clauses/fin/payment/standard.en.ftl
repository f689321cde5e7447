1. *Payment.* An invoice is due within ${fin.payment.due}.

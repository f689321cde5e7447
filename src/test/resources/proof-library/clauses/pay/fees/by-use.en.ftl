1. *Fee.* ${second} shall pay the Fee by use, as [[pay.audit]] finds it. {#fee}

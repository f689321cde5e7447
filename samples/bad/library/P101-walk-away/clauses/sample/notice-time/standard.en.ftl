1. *Notice.* Either party may end this agreement by written notice of at least ${sample.notice_time.time}.

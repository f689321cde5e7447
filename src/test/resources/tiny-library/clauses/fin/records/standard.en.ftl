1. *Records.* Each party shall keep its records for ${fin.records.retention}.

1. *Meanings.* In this agreement:
[definitions]

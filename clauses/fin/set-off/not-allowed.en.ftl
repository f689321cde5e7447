1. *No set-off.* A party shall pay each amount in full, without set-off, counterclaim or retention, except for a contested amount under [[fin.payment#contested]]. {#rule}
1. *Claims remain.* A party that does not set off keeps its claim, with interest under [[fin.late-interest]]. {#claims}

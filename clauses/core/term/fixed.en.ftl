1. *Duration.* This Agreement takes effect on the Effective Date and continues for ${core.term.initial}, unless it ends earlier on a ground that it states. {#duration}
1. *No renewal.* This Agreement does not renew by itself, and conduct after its end does not renew it. The parties may extend it by an amendment under [[core.amendment]] that they sign before its end.
1. *Work in progress.* A Project that is not complete when this Agreement expires ends with it, subject to [[core.wind-down]].
1. *No ground needed.* A party that does not agree to an extension owes the other no compensation for that.

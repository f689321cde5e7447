1. *Duration.* This Agreement takes effect on the Effective Date and has no fixed end. It continues until it ends on a ground that it states. {#duration}
1. *End by notice.* Either party may end this Agreement, without stating a reason, by notice of at least ${core.term.ending_notice} to the end of a calendar month. The notice takes effect no earlier than ${core.term.initial} after the Effective Date. {#ending-notice}
1. *No other right without cause.* The parties have chosen this period with regard to the length of their joint work. No right to end this Agreement without cause on shorter notice is implied.
> NOTE: Courts tend to imply a right to end contracts of indefinite duration on reasonable notice. This sentence shows that the parties have agreed on the notice themselves.
1. *Work during the notice.* During the notice the parties shall continue each Project, and shall start no new Project unless both agree to it. No compensation is owed for a notice.
1. *Work in progress.* A Project that is not complete at the end of the notice ends with this Agreement, subject to [[core.wind-down]].

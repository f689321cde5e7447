1. *Duration.* This Agreement takes effect on the Effective Date and has no fixed end. It continues until it ends on a ground that it states. {#duration}
1. *End by notice.* Either party may end this Agreement, without stating a reason, by notice of at least ${core.term.ending_notice} to the end of a calendar month. The notice takes effect no earlier than ${core.term.initial} after the Effective Date. No right to end it without cause on shorter notice is implied, and no compensation is owed for a notice. {#ending-notice}
> NOTE: Courts tend to imply a right to end contracts of indefinite duration on reasonable notice. This wording shows that the parties have agreed on the notice themselves.
<#if included(jda.program)>
1. *During the notice.* During the notice the parties shall continue each Project and shall start no new one unless both agree to it. A Project that is not complete by then ends with this Agreement<#if included(core.wind-down)>, subject to [[core.wind-down]]</#if>.
</#if>

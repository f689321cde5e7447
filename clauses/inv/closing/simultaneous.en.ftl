1. *Closing.* The Closing takes place together with the last signature of this Agreement, planned for ${inv.closing.date}, by electronic exchange of documents and payment by wire transfer. {#closing}
1. *Start of the rights.* The rights of ${first} under this Agreement begin with the Closing. {#start}

1. *Handover.* On the day of the Closing each party shall hand over what [[sched.investment#deliverables]] lists for it. Everything handed over counts as done at the same moment. {#deliverables}

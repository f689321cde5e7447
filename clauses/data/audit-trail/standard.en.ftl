1. *Log.* Each Data User shall log, for each access to a Dataset above the class Public, the person, time, Dataset, kind of access and number of records, in a form that the person cannot alter. {#log}
1. *Retention.* It shall keep the log for ${data.audit_trail.keep} after each entry, and longer while a Dispute that concerns it is open. {#keep}
1. *Extract.* Within ${data.audit_trail.show} after a request that names Dataset and period, it shall send the Data Owner an extract. The Data Owner may use it to verify compliance and as evidence. {#extract}
1. *Evidence.* If the log for a period is missing or altered without good reason, access in that period by a person who had it is presumed. {#evidence}

1. *Defined terms.* Each of the following terms has the meaning that stands beside it: {#list}
[definitions]
1. *Terms defined elsewhere.* A term that stands in quotation marks and bold type in another provision of this Agreement has the meaning stated there throughout this Agreement. The short name of each party stands beside its full name at the beginning of this Agreement. {#elsewhere}
1. *Use of the terms.* A defined term has its meaning in the body of this Agreement, in the schedules, and in each notice, report or other document that a party gives under this Agreement. {#use}

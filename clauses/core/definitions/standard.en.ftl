1. *Defined terms.* Each of the following terms has the meaning that stands beside it: {#list}
[definitions]
1. *Terms defined elsewhere.* A term that stands in quotation marks and bold type in another provision has the meaning stated there throughout this Agreement and each document given under it. {#elsewhere}

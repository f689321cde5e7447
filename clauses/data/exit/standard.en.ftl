1. *Return and deletion.* Within ${data.exit.return} after the end of this Agreement, whatever retention the catalog states, each Data User shall return each Dataset that the Data Owner asks for, in the format in which it came or another open one, delete all copies and send a certificate signed by an officer. {#return}
1. *What may be kept.* [[data.retention#hold]] continues to apply, and Derived Data stay with those who have the rights in them under [[data.derived]]. {#keep}
1. *Access until then.* Until the deletion, a Dataset is used only to serve customers whose contracts continue under this Agreement, and otherwise is not used. {#access}
1. *Costs.* Each party bears its own costs. A further export or a special format is paid at cost. {#costs}

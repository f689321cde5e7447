1. *People.* Each party shall assign the people in [[sched.gtm#people]] from the dates and for the part of their working time stated there, with sales targets and pay that reward sales of the products covered. They remain its employees and under its direction. {#people}
1. *Named people.* A party shall not move a named person to other work without notice of ${gtm.people.notice}, and shall have the successor introduced to the accounts before the change. {#named}
1. *Vacancy.* A party shall fill a vacancy with a person of like experience within ${gtm.people.backfill}. A vacancy that lasts longer counts as a GTM Miss of each Quarter in which it lasts. {#vacancy}
1. *No direction.* No party gives orders to the people of another, decides on their pay, or is their employer. {#employer}

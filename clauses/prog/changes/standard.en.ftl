1. *What may change.* ${first}, after it has heard ${second} and the council under [[#council]], may change the criteria and benefits in [[sched.partner-program]], the rules in [[sched.catalog-rules]] and the tests in [[sched.certification]], by notice to all Vendors of at least ${prog.changes.notice}. It shall make no more than ${plural(prog.changes.per_year, "change", "changes")} in a calendar year. A change applies to all Vendors of a Certification Tier alike. {#change}
1. *What no change touches.* Without the signature of the party concerned, no change under [[this]]: {#protected}
   (a) lowers its share, adds a fee or raises one, or shortens a period in which it is paid;
   (a) changes who owns or may use its products, Connectors, marks or data;
   (a) widens its liability, its exclusivity, or its duties beyond the subject of the schedule;
   (a) weakens [[prog.vendor-confidentiality]], [[prog.data-separation]], [[prog.competition]], [[prog.accession]] or [[prog.exit]]; or
   (a) acts on a time before its notice ends.
1. *Tiers under a change.* A Vendor that met its Certification Tier before a change keeps it until its next recertification, and for at least ${prog.changes.notice} after the change takes effect. {#grandfather}
1. *Right to leave.* A Vendor that is worse off by a change may leave by notice to take effect on the day of the change, and the fee for the rest of its year is repaid in the proportion of the time left. [[prog.exit#vendor]] applies. {#leave}
1. *Council.* The Vendors elect a council of ${plural(prog.changes.council, "Vendor", "Vendors")} for one year, by a simple majority of the votes cast. ${first} shall send it a draft of each change and answer its written comments with reasons before the notice goes out. The council has no authority over a Vendor and works under [[prog.competition#meetings]]. {#council}
1. *Other amendments.* Every other amendment of this Agreement follows [[core.amendment]]. An amendment that concerns the relation of one Vendor alone needs the signatures of that Vendor, ${first} and ${second}, and binds and burdens nobody else. {#amendments}

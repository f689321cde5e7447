1. *Independence.* Each Vendor decides alone on its prices, discounts, products, customers, territories and supply, inside and outside the Marketplace. Nothing in this Agreement fixes or recommends a price, and no share, Certification Tier or placement depends on one. {#independence}
1. *Forbidden topics.* In connection with this Agreement a Vendor shall not discuss with another Vendor, directly or through ${first} or ${second}, and neither of these shall pass between them, what is not public on: {#topics}
   (a) present or future prices, discounts, costs, margins, capacity or sales figures of single products;
   (a) which customers, territories or tenders a Vendor takes or leaves;
   (a) product plans and launch dates;
   (a) pay or the hiring of each other's people; or
   (a) whether to deal with a supplier, a customer, a sales channel or an applicant.
   \\ What two Vendors must know of each other for a lawful supply between them is allowed.
1. *Meetings.* A meeting, call or channel with several Vendors needs an agenda that was sent at least ${prog.competition.agenda} before, stays within it and has minutes. A participant who hears a forbidden topic shall object and, if it goes on, leave; the minutes record both. Channels for technical questions need standing rules in the place of an agenda. {#meetings}
1. *Platform and integrator.* ${first} and ${second} shall not use their place between Vendors to align the conduct of Vendors, and shall give no Vendor information on what another plans to charge or do. Where ${first} or ${second} competes with a Vendor, [[prog.data-separation#walls]] applies. {#hub}
1. *No terms against rivals.* Neither ${first} nor ${second} shall make the listing, the Certification Tier or the share of a Vendor depend on prices that it offers elsewhere, on exclusivity, or on its conduct toward another Vendor. {#no-parity}
1. *Training and incidents.* Each party shall train its people who meet other Vendors on [[this]] before the first meeting and every ${prog.competition.training}. A party that learns of a breach shall notify counsel for the parties concerned, unless it seeks leniency or Applicable Law forbids it. {#training}
1. *Sunset.* If counsel of ${first} and of a Vendor both find that a restriction in this Agreement is no longer lawful, it stops applying between them to that extent, and [[core.severability]] governs its replacement. {#sunset}

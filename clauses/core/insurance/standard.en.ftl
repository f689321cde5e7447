1. *Cover.* During the Term each party shall maintain at its own expense insurance of the following kinds with at least the following limits, and workers' compensation insurance as Applicable Law requires: {#cover}
| Cover | For each event | For each policy year |
|--------------------------|-----------:|-----------:|
<#list core.insurance.covers as row>
| ${row.cover} | ${row.each} | ${row.year} |
</#list>
> NOTE: The amounts are in the currency in which the deal team entered them; check it against the currency of the deal.
1. *Insurers and policies.* Each insurer must be licensed where it insures and rated at least ${core.insurance.rating}. Each party shall have the other party named as an additional insured under its general and product liability insurance for loss that its own acts or products cause; that insurance must be primary and without recourse against the other party.
1. *Evidence.* A party shall supply a certificate of insurance within ${core.insurance.evidence} after the other party asks for it, and again on each renewal. It shall notify the other party at least ${core.insurance.cancellation} before a required cover ends or falls below the required limits. {#evidence}
1. *Tail and liability.* A party with claims-made insurance under [[#cover]] shall maintain it, or an extended reporting period, for ${core.insurance.tail} after the end of this Agreement. Insurance does not change the liability of a party, and a party bears its own deductibles. {#tail}

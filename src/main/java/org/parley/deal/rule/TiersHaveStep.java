package org.parley.deal.rule;

import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** A tier takes the place of the share in one step; with none or two it has no place. */
final class TiersHaveStep implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> steps = agreement.answers().rows(WaterfallTerms.STEPS);
    Optional<String> party = agreement.answers().party(WaterfallTerms.TIER_PARTY);
    List<String> bases =
        steps.stream()
            .filter(WaterfallShares::takesPercent)
            .filter(step -> step.text("party").equals(party))
            .flatMap(step -> step.text("basis").stream())
            .toList();
    if (party.isPresent() && !steps.isEmpty() && !bases.equals(List.of("net"))) {
      String has = bases.isEmpty() ? "none" : "steps of: " + String.join(", ", bases);
      findings.report(
          DiagnosticCode.TIERS_WITHOUT_STEP
              .at(
                  Place.given(agreement, WaterfallTerms.TIER_PARTY, WaterfallTerms.STEPS),
                  party.get(),
                  has)
              .withHint("Give it one step of `kind: percent`, and fixed amounts for the rest."));
    }
  }
}

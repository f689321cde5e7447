package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A tier takes the place of the share in one step; with none or two it has no place. Source: clause
 * inventory section 9 (waterfall).
 */
final class TiersHaveStep implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    var waterfall = new Waterfall(agreement.answers());
    Optional<String> party = agreement.answers().party(Waterfall.TIERS);
    long steps =
        waterfall.steps().stream()
            .filter(Waterfall::takesPercent)
            .filter(step -> step.text("party").equals(party))
            .count();
    if (party.isPresent() && !waterfall.steps().isEmpty() && steps != 1) {
      findings.report(
          DiagnosticCode.TIERS_WITHOUT_STEP
              .at(Place.given(agreement, Waterfall.TIERS, Waterfall.STEPS), party.get(), steps)
              .withHint("Give it one step of `kind: percent`, and fixed amounts for the rest."));
    }
  }
}

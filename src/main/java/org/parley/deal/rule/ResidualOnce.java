package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Row;

/**
 * The residual party gets what is left anyway; a percentage of the remainder for it as well says
 * the same twice, or something else than was meant.
 */
final class ResidualOnce implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<String> residual = agreement.answers().party(WaterfallTerms.RESIDUAL);
    for (Row step : agreement.answers().rows(WaterfallTerms.STEPS)) {
      boolean remainder = step.text("basis").filter("remainder"::equals).isPresent();
      boolean same = residual.isPresent() && step.text("party").equals(residual);
      if (WaterfallShares.takesPercent(step) && remainder && same) {
        report(step, residual.orElseThrow(), findings);
      }
    }
  }

  private static void report(Row step, String party, Findings findings) {
    String share =
        step.known("share", Percent.class)
            .map(percent -> percent.percent().toPlainString() + "%")
            .orElse("a percentage");
    findings.report(
        DiagnosticCode.RESIDUAL_TAKES_REMAINDER
            .at(Place.cell(step, "party"), party, share, step.key())
            .withHint("Remove the step, or name another residual party."));
  }
}

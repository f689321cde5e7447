package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * Shares of revenue that together exceed it leave the last steps empty. A share of the remainder is
 * counted alone, since the next one starts from what it leaves.
 */
final class StepsWithinBasis implements DealRule {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    var waterfall = new WaterfallShares(agreement.answers());
    List<Row> shares = waterfall.steps().stream().filter(WaterfallShares::takesPercent).toList();
    for (Row step : shares) {
      if (of(step, "remainder")) {
        check(agreement, waterfall.largestShare(step), "the remainder", findings);
      }
    }
    BigDecimal sum =
        shares.stream()
            .filter(step -> !of(step, "remainder"))
            .map(waterfall::largestShare)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    check(agreement, sum, "gross and net revenue", findings);
  }

  private static boolean of(Row step, String basis) {
    return step.text("basis").filter(basis::equals).isPresent();
  }

  private static void check(
      DealAgreement agreement, BigDecimal sum, String basis, Findings findings) {
    if (sum.compareTo(WHOLE) > 0) {
      findings.report(
          DiagnosticCode.STEPS_OVER_BASIS
              .at(Place.given(agreement, WaterfallTerms.STEPS), sum.toPlainString(), basis)
              .withHint(
                  "Lower the shares to 100% at most; the highest tier and all modifiers count."));
    }
  }
}

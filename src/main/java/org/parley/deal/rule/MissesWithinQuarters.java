package org.parley.deal.rule;

import java.math.BigDecimal;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A right that needs more misses than there are quarters never arises. */
final class MissesWithinQuarters implements DealRule {
  private static final String MISSES = "gtm.nonperformance_exit.misses";
  private static final String QUARTERS = "gtm.nonperformance_exit.of_quarters";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    BigDecimal quarters = answers.number(QUARTERS).orElse(BigDecimal.ZERO);
    answers
        .number(MISSES)
        .filter(misses -> quarters.signum() > 0 && misses.compareTo(quarters) > 0)
        .ifPresent(
            misses ->
                findings.report(
                    DiagnosticCode.MISSES_OVER_QUARTERS
                        .at(
                            Place.given(agreement, MISSES, QUARTERS),
                            misses.toPlainString(),
                            quarters.toPlainString())
                        .withHint("Lower `" + MISSES + "`, or raise `" + QUARTERS + "`.")));
  }
}

package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Value;

/**
 * A service credit above the cap on credits is never paid in full, and one of the two figures is
 * wrong.
 */
final class CreditsWithinCap implements DealRule {
  private static final String CREDITS = "sched.sla.credits";
  private static final String LATENCY = "sched.sla.latency_credit";
  private static final String CAP = "sched.sla.cap";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .percent(CAP)
        .ifPresent(
            cap -> {
              answers.known(CREDITS, Value.Bands.class).stream()
                  .flatMap(bands -> bands.bands().stream())
                  .flatMap(band -> band.value().known(Percent.class).stream())
                  .max(Percent::compareTo)
                  .ifPresent(most -> compare(agreement, CREDITS, most, cap, findings));
              answers
                  .percent(LATENCY)
                  .ifPresent(most -> compare(agreement, LATENCY, most, cap, findings));
            });
  }

  private static void compare(
      DealAgreement agreement, String path, Percent credit, Percent cap, Findings findings) {
    if (credit.compareTo(cap) > 0) {
      findings.report(
          DiagnosticCode.CREDITS_OVER_CAP
              .at(
                  Place.given(agreement, path, CAP),
                  credit.percent().stripTrailingZeros().toPlainString(),
                  cap.percent().stripTrailingZeros().toPlainString())
              .withHint("Raise `" + CAP + "` or lower the credit."));
    }
  }
}

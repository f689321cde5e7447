package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;

/**
 * Notice against a renewal is clearly shorter than the renewal; otherwise it must be given before
 * the renewal has begun.
 */
final class RenewalNotice implements DealRule {
  private static final String NOTICE = "core.term.renewal_notice";
  private static final String RENEWAL = "core.term.renewal";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(NOTICE)
        .ifPresent(
            notice ->
                answers
                    .period(RENEWAL)
                    .filter(renewal -> notice.atMostDays() >= renewal.atLeastDays())
                    .ifPresent(renewal -> report(agreement, notice, renewal, findings)));
  }

  private static void report(
      DealAgreement agreement, Period notice, Period renewal, Findings findings) {
    findings.report(
        DiagnosticCode.RENEWAL_NOTICE_TOO_LONG
            .at(Place.given(agreement, NOTICE, RENEWAL), notice, renewal)
            .withHint(
                "Shorten the notice or lengthen `"
                    + RENEWAL
                    + "`: the parties must know each other's work in a period before they decide on"
                    + " the next."));
  }
}

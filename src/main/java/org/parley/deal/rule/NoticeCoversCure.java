package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;

/**
 * Notice to leave without cause is no shorter than the time to cure a breach; otherwise a party in
 * breach is gone before the other may act on the breach.
 */
final class NoticeCoversCure implements DealRule {
  private static final String NOTICE = "core.term_convenience.notice";
  private static final String CURE = "core.term_cause.cure";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(NOTICE)
        .ifPresent(
            notice ->
                answers
                    .period(CURE)
                    .filter(cure -> notice.atLeastDays() < cure.atLeastDays())
                    .ifPresent(cure -> report(agreement, notice, cure, findings)));
  }

  private static void report(
      DealAgreement agreement, Period notice, Period cure, Findings findings) {
    findings.report(
        DiagnosticCode.NOTICE_UNDER_CURE
            .at(Place.given(agreement, NOTICE, CURE), notice, cure)
            .withHint(
                "Give at least "
                    + cure
                    + " of notice, or shorten `"
                    + CURE
                    + "`: otherwise a party in breach can be gone before the cure period ends."));
  }
}

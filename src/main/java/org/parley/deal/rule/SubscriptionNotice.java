package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * Notice against the renewal of a subscription, with the reminder before it, is shorter than the
 * renewal; otherwise it falls due before the renewal has begun.
 */
final class SubscriptionNotice implements DealRule {
  private static final String NOTICE = "mss.non_renewal.notice";
  private static final String REMINDER = "mss.non_renewal.reminder";
  private static final String RENEWAL = "mss.non_renewal.renewal";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    long before =
        answers.period(NOTICE).map(notice -> notice.atMostDays()).orElse(0L)
            + answers.period(REMINDER).map(reminder -> reminder.atMostDays()).orElse(0L);
    answers
        .period(RENEWAL)
        .filter(renewal -> before >= renewal.atLeastDays())
        .ifPresent(
            renewal ->
                findings.report(
                    DiagnosticCode.SUBSCRIPTION_NOTICE_TOO_LONG
                        .at(Place.given(agreement, NOTICE, REMINDER, RENEWAL), before, renewal)
                        .withHint(
                            "Shorten `"
                                + NOTICE
                                + "` or `"
                                + REMINDER
                                + "`, or renew for longer.")));
  }
}

package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A service that is back sooner than its data is current comes back with a gap that its users must
 * fill by hand.
 */
final class RecoveryPoint implements DealRule {
  private static final String TIME = "mss.business_continuity.recovery_time";
  private static final String POINT = "mss.business_continuity.recovery_point";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(POINT)
        .ifPresent(
            point ->
                answers
                    .period(TIME)
                    .filter(time -> Hours.atLeast(point) > Hours.atMost(time))
                    .ifPresent(
                        time ->
                            findings.report(
                                DiagnosticCode.RECOVERY_POINT_OVER_TIME
                                    .at(Place.given(agreement, POINT, TIME), time, point)
                                    .withHint(
                                        "Copy the data more often (`"
                                            + POINT
                                            + "`), or accept a longer recovery."))));
  }
}

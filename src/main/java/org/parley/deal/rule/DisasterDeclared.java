package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** An outage is treated as a disaster before the time to recover from it is over. */
final class DisasterDeclared implements DealRule {
  private static final String DECLARED = "mss.business_continuity.declare";
  private static final String TIME = "mss.business_continuity.recovery_time";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(DECLARED)
        .ifPresent(
            declared ->
                answers
                    .period(TIME)
                    .filter(time -> Hours.atLeast(declared) >= Hours.atMost(time))
                    .ifPresent(
                        time ->
                            findings.report(
                                DiagnosticCode.DISASTER_DECLARED_LATE
                                    .at(Place.given(agreement, DECLARED, TIME), declared, time)
                                    .withHint(
                                        "Declare the disaster earlier: the time to recover counts"
                                            + " from the start of the outage."))));
  }
}

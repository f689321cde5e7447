package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** Who used a right with fault has no longer license for it than who used it without. */
final class RunOffWithinLicense implements DealRule {
  private static final String RUN_OFF = "ip.dispute_protocol.fault_term";
  private static final String LICENSE = "ip.dispute_protocol.innocent_years";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    var runOff = answers.period(RUN_OFF);
    var license = answers.period(LICENSE);
    if (runOff.isPresent()
        && license.isPresent()
        && runOff.get().atLeastDays() > license.get().atMostDays()) {
      findings.report(
          DiagnosticCode.RUN_OFF_OVER_LICENSE
              .at(Place.given(agreement, RUN_OFF, LICENSE), runOff.get(), license.get())
              .withHint("Shorten `" + RUN_OFF + "`, or lengthen `" + LICENSE + "`."));
    }
  }
}

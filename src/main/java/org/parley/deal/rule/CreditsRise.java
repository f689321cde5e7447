package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;
import org.parley.value.Value;

/** Credits begin with the first minute below the level and do not fall as downtime grows. */
final class CreditsRise implements DealRule {
  private static final String CREDITS = "sched.sla.credits";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    agreement
        .answers()
        .known(CREDITS, Value.Bands.class)
        .ifPresent(bands -> check(agreement, bands.bands(), findings));
  }

  private static void check(DealAgreement agreement, List<Value.Band> bands, Findings findings) {
    if (!bands.isEmpty()
        && bands.get(0).from() instanceof Value.Quantity first
        && first.amount().signum() > 0) {
      report(agreement, "the minutes before " + first.amount() + " have no credit", findings);
    }
    for (int at = 1; at < bands.size(); at++) {
      var before = bands.get(at - 1).value().known(Percent.class);
      var after = bands.get(at).value().known(Percent.class);
      if (before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) < 0) {
        report(agreement, "the credit falls as downtime grows", findings);
      }
    }
  }

  private static void report(DealAgreement agreement, String problem, Findings findings) {
    findings.report(
        DiagnosticCode.CREDITS_BROKEN
            .at(Place.given(agreement, CREDITS), problem)
            .withHint("Begin the first band at 0 and let the credits rise."));
  }
}

package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * What an IP dispute costs rises with its finding: the interim rate is no higher than the rate for
 * use without fault, and that one is under the rate for use with fault.
 */
final class LicenseTiersRise implements DealRule {
  private static final String INTERIM = "ip.dispute_protocol.interim_rate";
  private static final String INNOCENT = "ip.dispute_protocol.innocent_rate";
  private static final String FAULT = "ip.dispute_protocol.fault_rate";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    compare(agreement, INTERIM, INNOCENT, 0, findings);
    compare(agreement, INNOCENT, FAULT, -1, findings);
  }

  /** Reports where {@code lower} compared with {@code higher} gives more than {@code most}. */
  private static void compare(
      DealAgreement agreement, String lower, String higher, int most, Findings findings) {
    Answers answers = agreement.answers();
    var low = answers.percent(lower);
    var high = answers.percent(higher);
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > most) {
      findings.report(
          DiagnosticCode.LICENSE_TIERS_NOT_RISING
              .at(
                  Place.given(agreement, lower, higher),
                  lower,
                  low.get().percent().toPlainString(),
                  higher,
                  high.get().percent().toPlainString())
              .withHint("A worse finding costs more: set `" + higher + "` higher."));
    }
  }
}

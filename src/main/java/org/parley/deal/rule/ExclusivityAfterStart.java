package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * Exclusivity that starts before the agreement would make earlier dealings a breach. A warning,
 * because an earlier letter of intent may have promised it.
 */
final class ExclusivityAfterStart implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    agreement
        .answers()
        .date("excl.grant.start")
        .filter(deal.date()::isAfter)
        .ifPresent(start -> report(deal, agreement, start, findings));
  }

  private static void report(
      Deal deal, DealAgreement agreement, LocalDate start, Findings findings) {
    findings.report(
        DiagnosticCode.EXCLUSIVITY_BEFORE_START
            .at(Place.given(agreement, "excl.grant.start"), start, deal.date())
            .withHint(
                "Start exclusivity on the date of the deal or later, unless both parties have been"
                    + " exclusive since then."));
  }
}

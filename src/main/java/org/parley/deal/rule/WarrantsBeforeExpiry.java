package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/** A tranche of warrants can vest before the warrants expire. */
final class WarrantsBeforeExpiry implements DealRule {

  private static final String TRANCHES = "inv.warrants.tranches";
  private static final String EXPIRY = "inv.warrants.expiry";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .date(EXPIRY)
        .ifPresent(
            expiry -> {
              for (Row row : answers.rows(TRANCHES)) {
                row.known("by", Value.Day.class)
                    .map(Value.Day::date)
                    .filter(by -> !by.isBefore(expiry))
                    .ifPresent(by -> report(row, by, expiry, findings));
              }
            });
  }

  private static void report(Row row, LocalDate by, LocalDate expiry, Findings findings) {
    findings.report(
        DiagnosticCode.WARRANT_AFTER_EXPIRY
            .at(Place.cell(row, "by"), row.key(), by, expiry)
            .withHint("Move the date forward, or `" + EXPIRY + "` back."));
  }
}

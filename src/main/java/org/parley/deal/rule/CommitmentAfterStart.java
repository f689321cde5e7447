package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * A period that ends before the agreement begins does not count, so a first due date before it is
 * never owed.
 */
final class CommitmentAfterStart implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows("gtm.commitments.commitments")) {
      row.known("first_due", Value.Day.class)
          .map(Value.Day::date)
          .filter(day -> day.isBefore(deal.date()))
          .ifPresent(
              day ->
                  findings.report(
                      DiagnosticCode.COMMITMENT_BEFORE_START
                          .at(Place.cell(row, "first_due"), row.key(), day, deal.date())
                          .withHint(
                              "Give it the last day of its first period after the agreement"
                                  + " begins, or correct the `date` of the deal.")));
    }
  }
}

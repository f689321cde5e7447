package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * A dataset that must be deleted can no longer be used. Retention counts from the effective date.
 */
final class RetentionCoversAccess implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows(AccessWithinTerm.DATASETS)) {
      Optional<LocalDate> deleted =
          row.known("retention", Period.class).flatMap(period -> period.after(deal.date()));
      row.known("until", Value.Day.class)
          .map(Value.Day::date)
          .filter(until -> deleted.filter(until::isAfter).isPresent())
          .ifPresent(until -> report(row, deleted.orElseThrow(), until, findings));
    }
  }

  private static void report(Row row, LocalDate deleted, LocalDate until, Findings findings) {
    findings.report(
        DiagnosticCode.RETENTION_UNDER_ACCESS
            .at(Place.cell(row, "retention"), row.key(), deleted, until)
            .withHint("Keep it longer, or let the access end earlier."));
  }
}

package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * Data are returned when the agreement ends, so nobody has access after that. Source: drafting
 * check NM-03 (date order).
 */
final class AccessWithinTerm implements DealRule {
  static final String DATASETS = "data.datasets";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Duration duration = Duration.of(deal, agreement);
    for (Row row : agreement.answers().rows(DATASETS)) {
      row.known("until", Value.Day.class)
          .map(Value.Day::date)
          .filter(until -> !duration.covers(until))
          .ifPresent(until -> report(row, until, duration, findings));
    }
  }

  private static void report(Row row, LocalDate until, Duration duration, Findings findings) {
    findings.report(
        DiagnosticCode.ACCESS_BEYOND_TERM
            .at(Place.cell(row, "until"), row.key(), until, duration.words())
            .withHint("Let the access end within the agreement, or prolong `core.term.initial`."));
  }
}

package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.parley.deal.DealAgreement;
import org.parley.source.Span;
import org.parley.value.Row;
import org.parley.value.Value;

/** The exclusivity gates of an agreement. */
final class Gates {
  static final String PATH = "excl.gates.gates";

  private Gates() {}

  /** A gate whose test date is agreed. */
  record Gate(Row row, String id, LocalDate testDate) {
    Span place() {
      return Place.cell(row, "test_date");
    }
  }

  static void each(DealAgreement agreement, Consumer<Gate> rule) {
    for (Row row : agreement.answers().rows(PATH)) {
      row.known("test_date", Value.Day.class)
          .ifPresent(day -> rule.accept(new Gate(row, row.key(), day.date())));
    }
  }
}

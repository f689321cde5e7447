package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.parley.deal.DealAgreement;
import org.parley.value.Row;
import org.parley.value.Value;

/** A task of the project plan whose dates are agreed. */
record Task(Row row, String id, LocalDate start, LocalDate end) {
  static void each(DealAgreement agreement, Consumer<Task> rule) {
    for (Row row : agreement.answers().rows(Plan.TASKS)) {
      var start = row.known("start", Value.Day.class).map(Value.Day::date);
      var end = row.known("end", Value.Day.class).map(Value.Day::date);
      if (start.isPresent() && end.isPresent()) {
        rule.accept(new Task(row, row.key(), start.get(), end.get()));
      }
    }
  }
}

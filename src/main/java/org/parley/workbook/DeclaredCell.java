package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * Writes what the deal says into a cell of a declared sheet.
 *
 * @param holds what the cells around it hold
 * @param declaration of the term or column; empty if there is none
 */
record DeclaredCell(
    Draft draft, Canvas canvas, DeclaredEntry.Holds holds, Optional<TermDeclaration> declaration) {
  /** What was answered, for reading; says so if it was not, or is open. */
  void show(Place place, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      canvas.text(place, draft.say(CommonText.NOT_STATED), Look.BODY);
    } else if (answer.get().isOpen()) {
      draft.open(canvas, place);
    } else {
      write(place, answer.get().known().orElseThrow(), Look.FIGURE, Look.BODY);
    }
  }

  /** What was answered, to begin with; nothing if it was not. */
  void start(Place place, Optional<Answer> answer) {
    answer.flatMap(Answer::known).ifPresent(value -> write(place, value, Look.INPUT, Look.INPUT));
  }

  private void write(Place place, Value value, Look figure, Look words) {
    Optional<BigDecimal> number = holds.isFigure() ? number(value) : Optional.empty();
    if (number.isPresent()) {
      canvas.number(place, number.get(), figure, format(value));
    } else if (value instanceof Value.Day day) {
      canvas.date(place, day.date(), figure);
    } else if (holds == DeclaredEntry.Holds.UNIT && value instanceof Period period) {
      canvas.text(place, period.unit().plural(), words);
    } else if (holds == DeclaredEntry.Holds.CURRENCY && value instanceof Money money) {
      canvas.text(place, money.currency(), words);
    } else {
      canvas.text(place, Words.of(draft.input().words(), declaration, value), words);
    }
  }

  private String format(Value value) {
    return holds == DeclaredEntry.Holds.NUMBER && value instanceof Value.Quantity quantity
        ? Format.exact(List.of(Optional.of(quantity.amount())))
        : holds.format();
  }

  /** The figure of a value: of a percentage the share of one, of a period the count. */
  static Optional<BigDecimal> number(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(quantity.amount());
    }
    if (value instanceof Percent percent) {
      return Optional.of(percent.fraction());
    }
    if (value instanceof Period period) {
      return Optional.of(BigDecimal.valueOf(period.count()));
    }
    return value instanceof Money money ? Optional.of(money.amount()) : Optional.empty();
  }
}

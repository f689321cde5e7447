package org.parley.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.value.Answer;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Value;

/**
 * A figure of the deal as a cell shows it.
 *
 * @param open true if it is not agreed
 * @param number amounts in currency units, percentages as shares of one; empty if it is open or the
 *     deal states none
 */
record ApiFigure(boolean open, Optional<BigDecimal> number) {
  static final ApiFigure NONE = new ApiFigure(false, Optional.empty());

  static ApiFigure of(Optional<Answer> answer) {
    boolean open = answer.filter(Answer::isOpen).isPresent();
    return new ApiFigure(open, answer.flatMap(Answer::known).flatMap(ApiFigure::number));
  }

  private static Optional<BigDecimal> number(Value value) {
    if (value instanceof Money money) {
      return Optional.of(money.amount());
    }
    if (value instanceof Percent percent) {
      return Optional.of(percent.fraction());
    }
    return value instanceof Value.Quantity quantity
        ? Optional.of(quantity.amount())
        : Optional.empty();
  }

  boolean none() {
    return !open && number.isEmpty();
  }
}

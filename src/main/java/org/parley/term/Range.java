package org.parley.term;

import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * A closed range of numbers, percentages, money, periods or dates; an end that is missing is
 * unbounded.
 *
 * @param written as the declaration writes it, such as {@code 10..60 days}
 */
public record Range(Optional<Value> from, Optional<Value> to, String written) {

  /** True if the value lies within; false for a value of another kind, unit or currency. */
  public boolean contains(Value value) {
    return from.map(low -> notAbove(low, value)).orElse(true)
        && to.map(high -> notAbove(value, high)).orElse(true);
  }

  /** True if {@code low <= high}; false where the two cannot be compared. */
  static boolean notAbove(Value low, Value high) {
    return compare(low, high).map(order -> order <= 0).orElse(false);
  }

  /**
   * The order of two values of the same kind; periods of different units are compared by days where
   * that is certain.
   */
  public static Optional<Integer> compare(Value left, Value right) {
    if (left instanceof Value.Quantity first && right instanceof Value.Quantity second) {
      return Optional.of(first.amount().compareTo(second.amount()));
    }
    if (left instanceof Percent first && right instanceof Percent second) {
      return Optional.of(first.compareTo(second));
    }
    if (left instanceof Value.Day first && right instanceof Value.Day second) {
      return Optional.of(first.date().compareTo(second.date()));
    }
    if (left instanceof Money first && right instanceof Money second) {
      return first.currency().equals(second.currency())
          ? Optional.of(first.compareTo(second))
          : Optional.empty();
    }
    return left instanceof Period first && right instanceof Period second
        ? comparePeriods(first, second)
        : Optional.empty();
  }

  private static Optional<Integer> comparePeriods(Period left, Period right) {
    if (left.unit() == right.unit()) {
      return Optional.of(Integer.compare(left.count(), right.count()));
    }
    if (left.unit() == Period.Unit.YEARS && right.unit() == Period.Unit.MONTHS) {
      return Optional.of(Integer.compare(left.count() * 12, right.count()));
    }
    if (left.unit() == Period.Unit.MONTHS && right.unit() == Period.Unit.YEARS) {
      return Optional.of(Integer.compare(left.count(), right.count() * 12));
    }
    if (left.atMostDays() < right.atLeastDays()) {
      return Optional.of(-1);
    }
    return left.atLeastDays() > right.atMostDays() ? Optional.of(1) : Optional.empty();
  }
}

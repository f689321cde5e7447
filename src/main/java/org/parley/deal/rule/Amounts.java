package org.parley.deal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Row;

/** Sums of money columns. */
final class Amounts {
  private Amounts() {}

  /** The sum of a column; empty if a cell is open or left out, or there are no rows. */
  static Optional<Money> sum(List<Row> rows, String column) {
    Optional<Money> sum = Optional.empty();
    for (Row row : rows) {
      Optional<Money> amount = row.known(column, Money.class);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = Optional.of(sum.map(before -> before.plus(amount.get())).orElse(amount.get()));
    }
    return sum;
  }

  /** {@code USD 250,000}, as a term sheet writes it. */
  static String words(Money money) {
    boolean whole = money.cents() % 100 == 0;
    return money.currency()
        + " "
        + String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", money.amount());
  }
}

package org.parley.term;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.parley.value.Money;
import org.parley.value.Percent;
import org.parley.value.Value;

/** Spells a plain value as a term sheet writes it: the way back of {@link ScalarReader}. */
public final class WrittenValue {
  private WrittenValue() {}

  /** Such as {@code USD 250,000}, {@code 12.5%}, {@code 90 days}, {@code 2027-03-01}. */
  public static String of(Value value) {
    if (value instanceof Money money) {
      var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
      return money.currency() + " " + format.format(money.amount());
    }
    if (value instanceof Percent percent) {
      return percent.percent().stripTrailingZeros().toPlainString() + "%";
    }
    if (value instanceof Value.Quantity quantity) {
      return quantity.amount().toPlainString();
    }
    return value instanceof Value.Day day ? day.date().toString() : value.toString();
  }
}

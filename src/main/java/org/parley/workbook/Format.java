package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;

/** Number formats. */
final class Format {
  static final String GENERAL = "General";
  static final String TEXT = "@";

  /** The form in which a term sheet writes dates; the same in every country. */
  static final String DATE = "yyyy\\-mm\\-dd";

  static final String MONEY = "#,##0.00";
  static final String WHOLE = "#,##0";
  static final String ONE_DECIMAL = "#,##0.0";

  private Format() {}

  /** As many decimals as the given numbers have, at most four. */
  static String like(List<Optional<BigDecimal>> numbers) {
    int decimals =
        numbers.stream().flatMap(Optional::stream).mapToInt(Format::decimals).max().orElse(0);
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(Math.min(4, decimals));
  }

  /** A percentage with its decimals, if it has any. */
  static String percent(Percent percent) {
    return percent.basisPoints() % 100 == 0 ? "0%" : "0.00%";
  }

  private static int decimals(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}

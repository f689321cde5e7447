package org.parley.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;

/** Number formats. */
public final class Format {
  public static final String GENERAL = "General";

  /** Keeps figures off the right edge; an indent would make narrow columns overflow. */
  private static final String SPACE = "_)";

  /** The form in which a term sheet writes dates; the same in every country. */
  public static final String DATE = "yyyy\\-mm\\-dd" + SPACE;

  public static final String MONEY = "#,##0.00" + SPACE;
  public static final String WHOLE = "#,##0" + SPACE;
  static final String ONE_DECIMAL = "#,##0.0" + SPACE;

  /** A share of one as a percentage. */
  public static final String SHARE = "0.0%" + SPACE;

  static final String PERCENT = "0.00%" + SPACE;

  /** A month in the form of dates. */
  static final String MONTH = "yyyy\\-mm" + SPACE;

  private Format() {}

  /** Money with a word where there is none. */
  public static String moneyOr(String none) {
    return "#,##0.00##"
        + SPACE
        + ";-#,##0.00##"
        + SPACE
        + ";\""
        + none.replace("\"", "")
        + "\""
        + SPACE;
  }

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /**
   * As many decimals as the given numbers are written with, at most four; two at least for small
   * numbers, so that a figure just below its threshold does not look like it.
   */
  static String like(List<Optional<BigDecimal>> numbers) {
    int decimals =
        numbers.stream().flatMap(Optional::stream).mapToInt(Format::decimals).max().orElse(2);
    return decimals == 0 ? WHOLE : "#,##0." + "0".repeat(Math.min(4, decimals)) + SPACE;
  }

  /** As many decimals as the given numbers are written with, at most four. */
  static String exact(List<Optional<BigDecimal>> numbers) {
    int decimals =
        numbers.stream().flatMap(Optional::stream).mapToInt(BigDecimal::scale).max().orElse(0);
    return decimals <= 0 ? WHOLE : "#,##0." + "0".repeat(Math.min(4, decimals)) + SPACE;
  }

  /** A percentage with its decimals, if it has any. */
  static String percent(Percent percent) {
    return percent.basisPoints() % 100 == 0 ? "0%" : "0.00%";
  }

  private static int decimals(BigDecimal number) {
    int least = number.abs().compareTo(LARGE) < 0 ? 2 : 0;
    return Math.max(least, number.scale());
  }
}

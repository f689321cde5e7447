package org.parley.workbook;

import org.parley.value.Period;

/** The end of a period as a formula; {@code DueDate} says the same in Java. */
final class PeriodFormula {
  private PeriodFormula() {}

  /**
   * The last day of a period after the day of a cell or a named date; on a weekend the Monday after
   * it.
   */
  static String end(String start, Period period) {
    return businessDay(plain(start, period));
  }

  /** The day itself or, if it is a Saturday or Sunday, the Monday after it. */
  static String businessDay(String day) {
    return "WORKDAY(" + day + "-1,1)";
  }

  /** A day moved by a period, whatever day of the week that gives. */
  static String plain(String start, Period period) {
    int count = period.count();
    return switch (period.unit()) {
      case HOURS -> start + "+" + (count + 23L) / 24;
      case DAYS -> start + "+" + count;
      case WEEKS -> start + "+" + 7L * count;
      case BUSINESS_DAYS -> "WORKDAY(" + start + "," + count + ")";
      case MONTHS -> "EDATE(" + start + "," + count + ")";
      case YEARS -> "EDATE(" + start + "," + 12L * count + ")";
    };
  }
}

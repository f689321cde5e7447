package org.parley.deal.economics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The contract's quarters: calendar quarters, counted from the first that begins on or after the
 * effective date.
 */
public final class Quarters {
  /** Quarters that a scorecard covers. */
  public static final int COUNT = 12;

  private static final int MONTHS = 3;

  private Quarters() {}

  /** The first day of a quarter (1-based). */
  public static LocalDate start(LocalDate effectiveDate, int quarter) {
    LocalDate before = effectiveDate.minusDays(1);
    int passed = (before.getMonthValue() - 1) % MONTHS;
    return before.withDayOfMonth(1).plusMonths((long) MONTHS * quarter - passed);
  }

  /** The last day of a quarter (1-based). */
  public static LocalDate end(LocalDate effectiveDate, int quarter) {
    return start(effectiveDate, quarter + 1).minusDays(1);
  }

  /** How many full quarters lie between the effective date and a last day. */
  public static int until(LocalDate effectiveDate, LocalDate last) {
    long months = ChronoUnit.MONTHS.between(start(effectiveDate, 1), last.plusDays(1));
    return (int) Math.max(0, months / MONTHS);
  }
}

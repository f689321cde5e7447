package org.parley.deal.economics;

import java.time.LocalDate;

/** The contract's quarters: three months each, the first begins on the effective date. */
public final class Quarters {
  /** Quarters that a scorecard covers. */
  public static final int COUNT = 12;

  private Quarters() {}

  /** The last day of a quarter (1-based). */
  public static LocalDate end(LocalDate effectiveDate, int quarter) {
    return effectiveDate.plusMonths(3L * quarter).minusDays(1);
  }
}

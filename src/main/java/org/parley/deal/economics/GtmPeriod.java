package org.parley.deal.economics;

import java.time.LocalDate;

/** How often a go-to-market commitment is due. */
public enum GtmPeriod {
  ONCE(0),
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  GtmPeriod(int months) {
    this.months = months;
  }

  /** Months that a full period lasts; 0 for one that does not return. */
  public int months() {
    return months;
  }

  /** True if a full period of this kind ends with a month: each starts with a calendar year. */
  public boolean endsWith(int month) {
    return months > 0 && month % months == 0;
  }

  /** The first day of the full period that ends on a day. */
  LocalDate start(LocalDate end) {
    return end.plusDays(1).minusMonths(months);
  }
}

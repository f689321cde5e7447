package org.parley.deal.rule;

import org.parley.value.Period;

/** Periods of different units in hours; a business day has 8 hours at least and 72 at most. */
final class Hours {
  private static final int DAY = 24;
  private static final int WORKING_DAY = 8;
  private static final int WEEKEND = 72;

  private Hours() {}

  static long atLeast(Period period) {
    return switch (period.unit()) {
      case HOURS -> period.count();
      case BUSINESS_DAYS -> (long) WORKING_DAY * period.count();
      default -> DAY * period.atLeastDays();
    };
  }

  static long atMost(Period period) {
    return switch (period.unit()) {
      case HOURS -> period.count();
      case BUSINESS_DAYS -> (long) WEEKEND * period.count();
      default -> DAY * period.atMostDays();
    };
  }
}

package org.parley.deal.economics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.parley.value.Period;

/** When a period ends. */
public final class DueDate {
  private DueDate() {}

  /**
   * The last day of a period after {@code start}, which does not count. A period that ends on a
   * Saturday or Sunday ends on the next business day. Public holidays, which no file lists, count
   * as business days; hours count as whole days, rounded up.
   */
  public static LocalDate after(LocalDate start, Period period) {
    return businessDay(end(start, period));
  }

  /** The day itself or, if it is a Saturday or Sunday, the Monday after it. */
  public static LocalDate businessDay(LocalDate day) {
    return businessDays(day.minusDays(1), 1);
  }

  private static LocalDate end(LocalDate start, Period period) {
    return switch (period.unit()) {
      case HOURS -> start.plusDays((period.count() + 23L) / 24);
      case BUSINESS_DAYS -> businessDays(start, period.count());
      case DAYS, WEEKS, MONTHS, YEARS -> period.after(start).orElseThrow();
    };
  }

  private static LocalDate businessDays(LocalDate start, int count) {
    LocalDate day = start;
    for (int left = count; left > 0; left -= isWeekend(day) ? 0 : 1) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

package org.parley.deal.economics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.parley.value.Period;

/** When a period ends. */
public final class DueDate {
  private DueDate() {}

  /**
   * The last day of a period after {@code start}. Business days skip Saturdays and Sundays but no
   * public holidays, which no file lists; hours count as whole days, rounded up.
   */
  public static LocalDate after(LocalDate start, Period period) {
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

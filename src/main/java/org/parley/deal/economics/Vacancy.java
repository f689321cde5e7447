package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Period;

/**
 * A place for dedicated people that nobody fills.
 *
 * @param from its first day; the date in the schedule if the place was never filled
 * @param filled when somebody filled it; empty while it lasts
 */
public record Vacancy(LocalDate from, Optional<LocalDate> filled) {
  /** The last day on which it may be filled. */
  public LocalDate fillBy(Period backfill) {
    return DueDate.after(from, backfill);
  }

  /**
   * True if it counts as a GTM Miss of a quarter: on a day of the quarter after the last day, and
   * not after {@code asOf}, the place is still vacant.
   *
   * @param quarter as the contract counts; 0 is the calendar quarter before the first
   */
  public boolean counts(LocalDate effectiveDate, int quarter, LocalDate asOf, Period backfill) {
    LocalDate first = later(fillBy(backfill).plusDays(1), Quarters.start(effectiveDate, quarter));
    LocalDate last = earlier(asOf, Quarters.end(effectiveDate, quarter));
    LocalDate vacant = filled.map(day -> earlier(last, day.minusDays(1))).orElse(last);
    return !first.isAfter(vacant);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

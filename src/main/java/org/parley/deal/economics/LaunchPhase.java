package org.parley.deal.economics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Period;

/**
 * A phase of the launch sequence; each is empty if open.
 *
 * @param date by which it is to be launched
 * @param decision business days before the date on which the lead says whether the condition is met
 * @param longest by how much the date may move in total
 */
public record LaunchPhase(
    Optional<LocalDate> date, Optional<Period> decision, Optional<Period> longest) {

  /** Where it stands. The order is that of the workbook's state codes, from 1. */
  public enum State {
    /** The date is not agreed. */
    OPEN,
    UPCOMING,
    LAUNCHED,
    LAUNCHED_LATE,
    /** The date, or the new date that the lead named, has passed. */
    LATE,
    /** The longest delay has passed: another party may launch. */
    OTHERS_MAY
  }

  /** The day of the decision; Saturdays and Sundays do not count. */
  public Optional<LocalDate> decideBy() {
    return date.flatMap(day -> decision.map(time -> before(day, time.count())));
  }

  private static LocalDate before(LocalDate date, int count) {
    LocalDate day = date;
    for (int left = count; left > 0; ) {
      day = day.minusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= weekend ? 0 : 1;
    }
    return day;
  }

  /** The last day to which it may be put off. */
  public Optional<LocalDate> latest() {
    return date.flatMap(day -> longest.map(time -> DueDate.after(day, time)));
  }

  /**
   * The state on a day.
   *
   * @param moved the new date that the lead named; counts up to {@link #latest()}
   */
  public State on(LocalDate asOf, Optional<LocalDate> moved, Optional<LocalDate> launched) {
    if (date.isEmpty()) {
      return State.OPEN;
    }
    LocalDate named = moved.orElse(date.get());
    LocalDate until = latest().filter(named::isAfter).orElse(named);
    if (launched.isPresent()) {
      return launched.get().isAfter(until) ? State.LAUNCHED_LATE : State.LAUNCHED;
    }
    if (latest().filter(asOf::isAfter).isPresent()) {
      return State.OTHERS_MAY;
    }
    return until.isBefore(asOf) ? State.LATE : State.UPCOMING;
  }
}

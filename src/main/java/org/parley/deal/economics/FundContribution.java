package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Period;

/**
 * A contribution to the go-to-market fund.
 *
 * @param due last day for it; empty if open
 * @param cure from the notice of a missed contribution; empty if open
 */
public record FundContribution(Optional<LocalDate> due, Optional<Period> cure) {

  /** Where it stands. The order is that of the workbook's state codes, from 1. */
  public enum State {
    /** The due date is not agreed. */
    OPEN,
    UPCOMING,
    PROVIDED,
    PROVIDED_LATE,
    /** The due date has passed; no notice was given. */
    OVERDUE,
    /** Notice was given; the time after it runs. */
    CURE_RUNS,
    /** Not provided in the time after the notice: the others may hold back their own. */
    MISSED
  }

  /** The last day after a notice. */
  public Optional<LocalDate> cureBy(Optional<LocalDate> noticed) {
    return noticed.flatMap(day -> cure.map(time -> DueDate.after(day, time)));
  }

  /**
   * The state on a day.
   *
   * @param provided when it was paid or available in an approved budget
   * @param noticed when the contributor received notice that it is missing
   */
  public State on(LocalDate asOf, Optional<LocalDate> provided, Optional<LocalDate> noticed) {
    if (due.isEmpty()) {
      return State.OPEN;
    }
    if (provided.isPresent()) {
      return provided.get().isAfter(due.get()) ? State.PROVIDED_LATE : State.PROVIDED;
    }
    if (!due.get().isBefore(asOf)) {
      return State.UPCOMING;
    }
    if (noticed.isEmpty()) {
      return State.OVERDUE;
    }
    return cureBy(noticed).filter(asOf::isAfter).isPresent() ? State.MISSED : State.CURE_RUNS;
  }
}

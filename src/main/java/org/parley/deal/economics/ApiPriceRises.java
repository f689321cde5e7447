package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;
import org.parley.value.Period;

/**
 * When the prices of an API may rise: after the lock, once in each year of the agreement, from the
 * beginning of a month, on notice.
 *
 * @param start the effective date; a year of the agreement begins on it and on the same day of each
 *     later year
 * @param lock for which the prices stand
 * @param most by which they may rise at once, of the price before
 * @param notice that must have run out before the month
 */
public record ApiPriceRises(LocalDate start, Period lock, Percent most, Period notice) {

  /** What an entry comes to. */
  public enum State {
    NONE,
    COUNTS,
    LOCKED,
    SECOND_IN_YEAR,
    NO_NOTICE_IN_TIME,
    AFTER_END
  }

  /**
   * What was entered for a month.
   *
   * @param first day of the month
   * @param share by which prices rise; zero for no increase
   * @param notified day on which the licensee received the notice
   */
  public record Entry(LocalDate first, BigDecimal share, Optional<LocalDate> notified) {}

  /**
   * What follows for a month.
   *
   * @param level of the prices, not rounded; 1 at the start
   */
  public record Result(State state, BigDecimal level) {}

  /**
   * Follows months in a row.
   *
   * @param end last day of the agreement, if it has ended: after it the prices of that day count
   */
  public List<Result> follow(List<Entry> months, Optional<LocalDate> end) {
    var results = new ArrayList<Result>();
    BigDecimal level = BigDecimal.ONE;
    int raised = 0;
    for (Entry month : months) {
      State state = state(month, raised, end);
      if (state == State.COUNTS) {
        level = level.multiply(BigDecimal.ONE.add(month.share().min(most.fraction())));
        raised = year(month.first());
      }
      results.add(new Result(state, level));
    }
    return List.copyOf(results);
  }

  private State state(Entry month, int raised, Optional<LocalDate> end) {
    if (month.share().signum() <= 0) {
      return State.NONE;
    }
    if (!month.first().isAfter(lock.after(start).orElse(start))) {
      return State.LOCKED;
    }
    if (end.filter(month.first()::isAfter).isPresent()) {
      return State.AFTER_END;
    }
    if (year(month.first()) <= raised) {
      return State.SECOND_IN_YEAR;
    }
    boolean inTime =
        month
            .notified()
            .filter(day -> DueDate.after(day, notice).isBefore(month.first()))
            .isPresent();
    return inTime ? State.COUNTS : State.NO_NOTICE_IN_TIME;
  }

  /** The number of the year of the agreement in which a day lies; 1 for the first. */
  private int year(LocalDate day) {
    return (int) ChronoUnit.YEARS.between(start, day) + 1;
  }
}

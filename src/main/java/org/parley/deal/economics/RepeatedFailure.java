package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.value.Percent;
import org.parley.value.Period;

/**
 * The right to terminate after repeated failure of service levels.
 *
 * @param most how many missed months give it
 * @param window within how many months in a row
 * @param worst availability of a single month below which it is given at once
 * @param notice time for the notice, from the report of the last of these months
 */
public record RepeatedFailure(int most, int window, Percent worst, Period notice) {

  /** Where the right that rests on a month stands; the order is that of the codes in a workbook. */
  public enum State {
    NOT_MISSED,
    MISSED,
    /** The right is given, but its last day is not known: the report has no day. */
    UNDATED,
    OPEN,
    LAPSED,
    USED,
    /** A notice without the right, before the report, or after the last day. */
    NOT_IN_TIME,
    /** A figure of the clause is not agreed. */
    UNAGREED,
    /** The agreement ended in another way. */
    ENDED
  }

  /**
   * A month.
   *
   * @param missed true if a level was missed
   * @param availability as a share of one; empty until there is a report
   * @param reported day of the report
   * @param notified day of the notice of termination
   */
  public record Month(
      boolean missed,
      Optional<BigDecimal> availability,
      Optional<LocalDate> reported,
      Optional<LocalDate> notified) {
    private boolean known() {
      return missed || availability.isPresent();
    }
  }

  /**
   * What follows for a month.
   *
   * @param state empty until there is a report
   * @param last day for the notice; empty without the right, or while the report has no day
   */
  public record Result(Optional<State> state, Optional<LocalDate> last) {}

  /**
   * Follows months in a row.
   *
   * @param end last day of the agreement, if it has ended
   * @param today the day for which the states are told
   */
  public List<Result> follow(List<Month> months, Optional<LocalDate> end, LocalDate today) {
    boolean ended = end.filter(today::isAfter).isPresent();
    var results = new ArrayList<Result>();
    for (int at = 0; at < months.size(); at++) {
      boolean right = right(months, at);
      Optional<LocalDate> last =
          right
              ? months.get(at).reported().map(day -> DueDate.after(day, notice))
              : Optional.empty();
      results.add(new Result(state(months.get(at), right, last, ended, today), last));
    }
    return List.copyOf(results);
  }

  private boolean right(List<Month> months, int at) {
    Month month = months.get(at);
    boolean single =
        month.availability().filter(share -> share.compareTo(worst.fraction()) < 0).isPresent();
    long missed =
        months.subList(Math.max(0, at + 1 - window), at + 1).stream().filter(Month::missed).count();
    return single || month.missed() && missed >= most;
  }

  private static Optional<State> state(
      Month month, boolean right, Optional<LocalDate> last, boolean ended, LocalDate today) {
    if (month.notified().isPresent()) {
      return Optional.of(noticed(month, right, last));
    }
    if (!month.known()) {
      return Optional.empty();
    }
    if (!right) {
      return Optional.of(month.missed() ? State.MISSED : State.NOT_MISSED);
    }
    if (last.filter(today::isAfter).isPresent()) {
      return Optional.of(State.LAPSED);
    }
    return Optional.of(ended ? State.ENDED : last.isPresent() ? State.OPEN : State.UNDATED);
  }

  private static State noticed(Month month, boolean right, Optional<LocalDate> last) {
    LocalDate notified = month.notified().orElseThrow();
    if (right && last.isEmpty()) {
      return State.UNDATED;
    }
    boolean early = month.reported().filter(notified::isBefore).isPresent();
    return right && !early && last.filter(notified::isAfter).isEmpty()
        ? State.USED
        : State.NOT_IN_TIME;
  }
}

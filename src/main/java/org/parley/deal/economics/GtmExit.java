package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.value.Period;

/**
 * The exit that repeated misses of a party open to the others; each is empty if open.
 *
 * @param misses quarters with a GTM Miss that open it
 * @param ofQuarters consecutive quarters within which they lie
 * @param cure from the receipt of the warning
 * @param useWithin for the warning, and after the cure period for the notice of exit
 * @param notice from the notice of exit to the end
 */
public record GtmExit(
    Optional<Integer> misses,
    Optional<Integer> ofQuarters,
    Optional<Period> cure,
    Optional<Period> useWithin,
    Optional<Period> notice) {

  /** Where the exit stands. The order is that of the workbook's state codes, from 1. */
  public enum State {
    /** The number of misses or of quarters is not agreed. */
    OPEN,
    /** Not enough quarters with a miss. */
    NONE,
    /** Enough misses: the others may send a warning. */
    WARNING_POSSIBLE,
    /** Enough misses, but no warning came in time. */
    WARNING_LAPSED,
    /** A warning came; the cure period runs. */
    CURE_RUNS,
    /** What was missing was made good in time. */
    CURED,
    /** The cure failed: notice of exit may be given. */
    EXIT_POSSIBLE,
    /** The cure failed, but no notice of exit came in time. */
    EXIT_LAPSED,
    /** Notice of exit was given in time. */
    EXIT
  }

  /**
   * What happened.
   *
   * @param shown the day from which the time for the warning runs
   * @param warned when the party received the warning
   * @param madeGood when it had made good what was missing, in full
   * @param noticed when it received the notice of exit
   */
  public record Facts(
      Optional<LocalDate> shown,
      Optional<LocalDate> warned,
      Optional<LocalDate> madeGood,
      Optional<LocalDate> noticed) {}

  /** How many of the last quarters up to one (0-based) have a miss that still counts. */
  public int within(List<Boolean> missed, int quarter) {
    int first = Math.max(0, quarter + 1 - ofQuarters.orElse(1));
    return (int) missed.subList(first, quarter + 1).stream().filter(one -> one).count();
  }

  /** The latest quarter (0-based) whose miss completes the number; empty if none does. */
  public Optional<Integer> completed(List<Boolean> missed) {
    for (int quarter = missed.size() - 1; quarter >= 0; quarter--) {
      if (missed.get(quarter) && misses.isPresent() && within(missed, quarter) >= misses.get()) {
        return Optional.of(quarter);
      }
    }
    return Optional.empty();
  }

  /** The last day for the warning. */
  public Optional<LocalDate> warnBy(Facts facts) {
    return after(facts.shown(), useWithin);
  }

  /** The last day of the cure period. */
  public Optional<LocalDate> cureBy(Facts facts) {
    return after(facts.warned(), cure);
  }

  /** The last day for the notice of exit. */
  public Optional<LocalDate> noticeBy(Facts facts) {
    return after(cureBy(facts), useWithin);
  }

  /** The day on which the exit takes effect. */
  public Optional<LocalDate> ends(Facts facts) {
    return after(facts.noticed(), notice);
  }

  private static Optional<LocalDate> after(Optional<LocalDate> start, Optional<Period> time) {
    return start.flatMap(day -> time.map(period -> DueDate.after(day, period)));
  }

  /**
   * The state on a day.
   *
   * @param missed one a quarter: true if it has a GTM Miss and no earlier warning names it
   */
  public State on(LocalDate asOf, List<Boolean> missed, Facts facts) {
    if (misses.isEmpty() || ofQuarters.isEmpty()) {
      return State.OPEN;
    }
    if (completed(missed).isEmpty()) {
      return State.NONE;
    }
    if (facts.warned().isEmpty()) {
      return passed(warnBy(facts), asOf) ? State.WARNING_LAPSED : State.WARNING_POSSIBLE;
    }
    return passed(warnBy(facts), facts.warned().get()) ? State.WARNING_LAPSED : warned(asOf, facts);
  }

  private State warned(LocalDate asOf, Facts facts) {
    Optional<LocalDate> end = cureBy(facts);
    if (facts.madeGood().filter(day -> !passed(end, day)).isPresent()) {
      return State.CURED;
    }
    if (!passed(end, asOf)) {
      return State.CURE_RUNS;
    }
    LocalDate used = facts.noticed().orElse(asOf);
    if (passed(noticeBy(facts), used)) {
      return State.EXIT_LAPSED;
    }
    return facts.noticed().isPresent() ? State.EXIT : State.EXIT_POSSIBLE;
  }

  private static boolean passed(Optional<LocalDate> last, LocalDate day) {
    return last.filter(end -> end.isBefore(day)).isPresent();
  }
}

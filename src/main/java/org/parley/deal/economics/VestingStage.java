package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Period;

/**
 * A right of the licensee that vests, or is kept, with a stage of the work or of revenue.
 *
 * @param longStop as agreed; empty if open
 * @param contest how long the other party may object; empty if open
 */
public record VestingStage(Rule rule, Optional<LocalDate> longStop, Optional<Period> contest) {

  /** When rights vest: the variants of the clause. */
  public enum Rule {
    /** On the day on which the milestone is met. */
    MILESTONE,
    /** At signing; a right reverts if its milestone is not met in time. */
    REVERSION,
    /** With the quarter whose report shows that the level of revenue is reached. */
    REVENUE
  }

  /** Where a stage stands. The order is that of the workbook's state codes, from 1. */
  public enum State {
    /** The long-stop date or the time for objections is not agreed. */
    OPEN,
    /** Not yet reached; it can still vest. */
    UNVESTED,
    /** Vested, but the entry or the report from which objections run has no day yet. */
    UNRECORDED,
    /** Vested; an objection is still possible. */
    CONTESTABLE,
    /** Objected to in time. */
    CONTESTED,
    VESTED,
    /** The long-stop date lies within the quarter: the day of the level decides. */
    DAY_TO_SHOW,
    /** The long-stop date has passed; the report for it has not come. */
    REPORT_DECIDES,
    /** Not reached by the long-stop date: it does not vest. */
    LAPSED,
    /** Vested at signing; its milestone is not due yet. */
    HELD,
    /** Vested at signing; its milestone was met in time, so it no longer reverts. */
    KEPT,
    /** Its milestone was missed: the licensor may give notice. */
    MAY_REVERT,
    /** Notice was given; it reverts unless the licensee shows the milestone in time. */
    REVERTING,
    REVERTED
  }

  /**
   * What has happened.
   *
   * @param excused days of delay that the licensor or force majeure caused
   * @param reached when the milestone was met; for revenue, the last day of the quarter
   * @param shown for revenue only: the day on which the level was reached, if that is shown
   * @param recorded entry in the decision log, or receipt of the report, for this stage
   * @param reportedUntil for revenue only: last day of the last quarter that is reported
   * @param notice receipt of the objection, or of the notice of reversion
   */
  public record Facts(
      int excused,
      Optional<LocalDate> reached,
      Optional<LocalDate> shown,
      Optional<LocalDate> recorded,
      Optional<LocalDate> reportedUntil,
      Optional<LocalDate> notice) {}

  /** The long-stop date, moved by each excused day. */
  public Optional<LocalDate> stop(Facts facts) {
    return longStop.map(day -> day.plusDays(facts.excused()));
  }

  /** The last day for an objection, or for the licensee to answer a notice of reversion. */
  public Optional<LocalDate> contestBy(Facts facts) {
    Optional<LocalDate> from = rule == Rule.REVERSION ? facts.notice() : facts.recorded();
    return from.flatMap(day -> contest.map(time -> DueDate.after(day, time)));
  }

  /** The state at the end of a day. */
  public State on(LocalDate asOf, Facts facts) {
    Optional<LocalDate> stop = stop(facts);
    if (stop.isEmpty() || contest.isEmpty()) {
      return State.OPEN;
    }
    return rule == Rule.REVERSION
        ? reversion(asOf, facts, stop.get())
        : vesting(asOf, facts, stop.get());
  }

  private State vesting(LocalDate asOf, Facts facts, LocalDate stop) {
    if (facts.reached().isEmpty()) {
      return notReached(asOf, facts, stop);
    }
    LocalDate reached = facts.reached().get();
    LocalDate day = facts.shown().orElse(reached);
    if (day.isAfter(stop)) {
      boolean within =
          rule == Rule.REVENUE
              && facts.shown().isEmpty()
              && !stop.isBefore(reached.plusDays(1).minusMonths(3));
      return within ? State.DAY_TO_SHOW : State.LAPSED;
    }
    Optional<LocalDate> last = contestBy(facts);
    if (facts.notice().filter(one -> last.isEmpty() || !one.isAfter(last.get())).isPresent()) {
      return State.CONTESTED;
    }
    return last.map(end -> end.isBefore(asOf) ? State.VESTED : State.CONTESTABLE)
        .orElse(State.UNRECORDED);
  }

  private State notReached(LocalDate asOf, Facts facts, LocalDate stop) {
    if (!asOf.isAfter(stop)) {
      return State.UNVESTED;
    }
    boolean reported = facts.reportedUntil().filter(day -> !day.isBefore(stop)).isPresent();
    return rule == Rule.REVENUE && !reported ? State.REPORT_DECIDES : State.LAPSED;
  }

  private State reversion(LocalDate asOf, Facts facts, LocalDate stop) {
    if (facts.reached().filter(day -> !day.isAfter(stop)).isPresent()) {
      return State.KEPT;
    }
    if (facts.reached().isEmpty() && !asOf.isAfter(stop)) {
      return State.HELD;
    }
    if (facts.notice().filter(day -> day.isAfter(stop)).isEmpty()) {
      return State.MAY_REVERT;
    }
    return contestBy(facts).filter(asOf::isAfter).isPresent() ? State.REVERTED : State.REVERTING;
  }
}

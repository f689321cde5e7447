package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Period;

/** What an owner owes after a GTM Miss. */
public enum GtmRemedy {
  /** The missing quantity, in addition to the current period. */
  MAKE_GOOD,
  /** Money for the missing quantity. */
  PAY,
  /** A recovery plan. */
  PLAN;

  /** Where a remedy stands. The order is that of the workbook's state codes, from 1. */
  public enum State {
    /** How much time there is for it is not agreed. */
    OPEN,
    /** The time for it runs. */
    RUNS,
    DONE,
    DONE_LATE,
    /** The time for it has passed. */
    OVERDUE
  }

  /**
   * What was done.
   *
   * @param madeGood quantity delivered later; counts only for {@link #MAKE_GOOD}
   * @param on when it was made good, paid or delivered
   */
  public record Facts(Optional<BigDecimal> madeGood, Optional<LocalDate> on) {}

  /** What is owed: who cannot pay for lack of a budget makes good. */
  public static GtmRemedy orMakeGood(GtmRemedy stated, boolean budget) {
    return stated == PAY && !budget ? MAKE_GOOD : stated;
  }

  /**
   * The last day for a remedy: from the report, or from the last day for it if that is earlier.
   *
   * @return empty if a period is open
   */
  public static Optional<LocalDate> deadline(
      Optional<LocalDate> reportBy, Optional<LocalDate> reported, Optional<Period> time) {
    return shown(reportBy, reported)
        .flatMap(start -> time.map(period -> DueDate.after(start, period)));
  }

  /** The day on which a GTM Miss is shown: by its report, at the latest on the last day for it. */
  public static Optional<LocalDate> shown(
      Optional<LocalDate> reportBy, Optional<LocalDate> reported) {
    return reportBy.map(last -> reported.filter(last::isAfter).orElse(last)).or(() -> reported);
  }

  /**
   * Where the remedy of a GTM Miss stands on a day.
   *
   * @param missing quantity that is missing
   */
  public State on(LocalDate asOf, Optional<LocalDate> deadline, BigDecimal missing, Facts facts) {
    if (deadline.isEmpty()) {
      return State.OPEN;
    }
    if (done(missing, facts)) {
      return facts.on().orElseThrow().isAfter(deadline.get()) ? State.DONE_LATE : State.DONE;
    }
    return deadline.get().isBefore(asOf) ? State.OVERDUE : State.RUNS;
  }

  private boolean done(BigDecimal missing, Facts facts) {
    boolean enough =
        this != MAKE_GOOD
            || facts.madeGood().filter(all -> all.compareTo(missing) >= 0).isPresent();
    return enough && facts.on().isPresent();
  }
}

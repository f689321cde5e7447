package org.parley.workbook;

import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.value.Percent;
import org.parley.value.Period;

/**
 * What the clause on milestone payments says for all of them.
 *
 * @param trigger what a payment hangs on
 * @param extension by which each long-stop date moves once
 * @param reduction by which a payment falls for each month after its long-stop date; else it lapses
 * @param tolerance delay of a milestone beyond which payments on fixed dates may be held back
 */
record PaymentTerms(
    Trigger trigger,
    Optional<Period> extension,
    Optional<Percent> reduction,
    Optional<Period> tolerance) {
  private static final String CLAUSE = "fin.milestones.";

  /** What a payment hangs on: the variants of the clause. */
  enum Trigger {
    /** The milestone is met. */
    ACCEPTANCE,
    /** A date comes. */
    CALENDAR,
    /** Revenue reaches an amount. */
    REVENUE
  }

  static PaymentTerms of(Answers answers) {
    Trigger trigger =
        switch (answers.choice(CLAUSE + "variant").orElse("")) {
          case "on-calendar" -> Trigger.CALENDAR;
          case "on-revenue" -> Trigger.REVENUE;
          default -> Trigger.ACCEPTANCE;
        };
    return new PaymentTerms(
        trigger,
        answers.period(CLAUSE + "extension"),
        answers.percent(CLAUSE + "reduction"),
        answers.period(CLAUSE + "withhold_after"));
  }

  boolean onCalendar() {
    return trigger == Trigger.CALENDAR;
  }

  boolean onRevenue() {
    return trigger == Trigger.REVENUE;
  }
}

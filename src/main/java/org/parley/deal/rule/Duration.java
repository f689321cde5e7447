package org.parley.deal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.value.Period;
import org.parley.value.Value;

/**
 * How long an agreement lasts.
 *
 * @param start the effective date
 * @param end the latest anniversary on which it ends, renewals included; empty where it has no
 *     fixed end, the end is not agreed, or the effective date waits for conditions
 */
record Duration(LocalDate start, Optional<LocalDate> end) {
  static Duration of(Deal deal, DealAgreement agreement) {
    Answers answers = agreement.answers();
    String variant = answers.choice("core.term.variant").orElse("");
    boolean fixed =
        !variant.equals("perpetual-until-terminated")
            && !answers.choice("front.dates.variant").orElse("").equals("conditions-precedent");
    Optional<LocalDate> initial =
        answers
            .period("core.term.initial")
            .filter(period -> fixed)
            .flatMap(period -> period.after(deal.date()));
    return new Duration(
        deal.date(),
        variant.equals("fixed-with-renewal")
            ? initial.flatMap(end -> renewed(end, answers))
            : initial);
  }

  private static Optional<LocalDate> renewed(LocalDate initial, Answers answers) {
    Optional<Period> renewal = answers.period("core.term.renewal");
    return answers
        .known("core.term.max_renewals", Value.Quantity.class)
        .flatMap(
            times ->
                renewal.flatMap(
                    each ->
                        new Period(each.count() * times.amount().intValue(), each.unit())
                            .after(initial)));
  }

  boolean endsBefore(LocalDate date) {
    return end.filter(date::isAfter).isPresent();
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(start) && !endsBefore(date);
  }

  /** {@code from 2027-03-01 to 2030-03-01 at the latest}. */
  String words() {
    return "from " + start + end.map(date -> " to " + date + " at the latest").orElse("");
  }
}

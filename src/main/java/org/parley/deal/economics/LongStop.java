package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Period;

/**
 * What becomes of a milestone payment at its long-stop date.
 *
 * @param date as moved; empty if open
 * @param monthly basis points by which the payment falls in each full month after the date; empty
 *     if it lapses at once
 */
public record LongStop(Optional<LocalDate> date, Optional<Integer> monthly) {
  private static final long WHOLE = 10_000;

  /** A date that moves by each excused day and then, if so agreed, once by an extension. */
  public static LocalDate moved(LocalDate date, long excused, Optional<Period> extension) {
    LocalDate excusedDate = date.plusDays(excused);
    return extension.flatMap(period -> period.after(excusedDate)).orElse(excusedDate);
  }

  /** True if nothing is left of a payment that is earned, or still not earned, on a day. */
  public boolean lapsed(LocalDate day) {
    return share(day) == 0;
  }

  /** What is owed if the payment is earned, or still not earned, on a day; to the cent, half up. */
  public Money owed(Money amount, LocalDate day) {
    return new Money(
        amount.currency(), (Math.multiplyExact(amount.cents(), share(day)) + WHOLE / 2) / WHOLE);
  }

  /** What a payment on a day came to; what was paid too much is to be refunded. */
  public Money paid(Money amount, LocalDate day, LocalDate paid) {
    return monthly.isPresent() ? owed(amount, paid.isBefore(day) ? paid : day) : amount;
  }

  /** What is left, in basis points. */
  private long share(LocalDate day) {
    if (date.isEmpty() || !day.isAfter(date.get())) {
      return WHOLE;
    }
    return monthly.map(rate -> Math.max(0, WHOLE - rate * months(date.get(), day))).orElse(0L);
  }

  /** Full months from a date to a later one, each counted from the date itself. */
  static long months(LocalDate from, LocalDate to) {
    long months = 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    return from.plusMonths(months).isAfter(to) ? months - 1 : months;
  }
}

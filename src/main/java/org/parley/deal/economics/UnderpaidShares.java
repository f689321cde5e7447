package org.parley.deal.economics;

import java.time.LocalDate;
import org.parley.value.Money;

/**
 * Interest on shares that were paid too little, as a correction shows: from the day on which they
 * should have been paid. The part that would have been held back should have been paid on the day
 * of its release.
 */
public record UnderpaidShares(RevenueTerms terms, LateInterest interest) {

  /**
   * What a correction adds to a payment, in cents; less than zero if it takes back.
   *
   * @param line the payment, by party and day
   */
  public static long difference(DividedQuarter quarter, PaymentLine line) {
    return line.portions().stream()
        .mapToLong(
            portion ->
                quarter.corrected().portions().get(portion).amount().cents()
                    - quarter.first().portions().get(portion).amount().cents())
        .sum();
  }

  /** What of the missing cents would have been held back until the release, rounded half up. */
  private long held(PaymentLine line, long missing) {
    return line.party().equals(terms.collector())
        ? 0
        : Waterfall.part(missing, terms.holdBack().share());
  }

  /**
   * Interest in cents, rounded for each of its two days; 0 unless the party of the line has too
   * little of the quarter.
   *
   * @param until day of payment, or the day on which it is looked at
   */
  public long of(DividedQuarter quarter, PaymentLine line, LocalDate until) {
    long missing = Math.max(0, difference(quarter, line));
    if (quarter.difference(line.party()) <= 0) {
      return 0;
    }
    LocalDate due = DueDate.after(quarter.end(), line.due());
    LocalDate release = DueDate.after(quarter.end(), terms.holdBack().release());
    long held = held(line, missing);
    return interest(missing - held, due, until)
        + interest(held, release.isAfter(due) ? release : due, until);
  }

  private long interest(long cents, LocalDate since, LocalDate until) {
    return interest.on(new Money(terms.currency(), cents), since, until).cents();
  }
}

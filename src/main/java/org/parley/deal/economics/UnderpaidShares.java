package org.parley.deal.economics;

import java.time.LocalDate;
import org.parley.value.Money;

/**
 * Interest on shares that were paid too little, as a correction shows: from the day on which they
 * should have been paid.
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

  /**
   * Interest in cents; 0 unless the party of the line has too little of the quarter.
   *
   * @param until day of payment, or the day on which it is looked at
   */
  public long of(DividedQuarter quarter, PaymentLine line, LocalDate until) {
    long missing = Math.max(0, difference(quarter, line));
    if (quarter.difference(line.party()) <= 0) {
      return 0;
    }
    LocalDate due = DueDate.after(quarter.end(), line.due());
    return interest.on(new Money(terms.currency(), missing), due, until).cents();
  }
}

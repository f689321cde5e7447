package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * Simple interest on an amount that is paid late.
 *
 * @param monthly rate for each month; part of a month counts in proportion to its days
 */
public record LateInterest(Percent monthly) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  /**
   * Interest from the day after the due date up to and including a day, rounded half up to the
   * cent. Months are counted from the due date; a month without its day ends with its last day.
   *
   * @param until day of payment, or the day on which the amount is looked at
   * @throws ArithmeticException if it does not fit
   */
  public Money on(Money amount, LocalDate due, LocalDate until) {
    if (!until.isAfter(due)) {
      return new Money(amount.currency(), 0);
    }
    int months = 0;
    while (!due.plusMonths(months + 1L).isAfter(until)) {
      months++;
    }
    LocalDate from = due.plusMonths(months);
    long days = ChronoUnit.DAYS.between(from, until);
    long ofMonth = ChronoUnit.DAYS.between(from, due.plusMonths(months + 1L));
    BigDecimal cents =
        BigDecimal.valueOf(amount.cents())
            .multiply(BigDecimal.valueOf(monthly.basisPoints()))
            .multiply(BigDecimal.valueOf(Math.addExact(months * ofMonth, days)))
            .divide(WHOLE.multiply(BigDecimal.valueOf(ofMonth)), 0, RoundingMode.HALF_UP);
    return new Money(amount.currency(), cents.longValueExact());
  }
}

package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.value.Money;

/**
 * Month after month: a claimed credit is deducted from the fees of the next month, and what exceeds
 * these from those of the months after it.
 *
 * @param invoices one for each month, in order
 * @param owed credits that no invoice has borne yet; to be paid after the last one
 */
public record ApiAccount(List<Invoice> invoices, Money owed) {
  public ApiAccount {
    invoices = List.copyOf(invoices);
  }

  /**
   * A month's invoice.
   *
   * @param deducted credits of earlier months
   */
  public record Invoice(ApiBill bill, Money deducted) {
    /** What is to be paid; never less than zero. */
    public Money total() {
      return minus(bill.fees(), deducted);
    }
  }

  /** The account of months in a row. */
  public static ApiAccount of(ApiFees fees, List<ApiMonth> months) {
    var invoices = new ArrayList<Invoice>();
    Money owed = new Money(fees.currency(), 0);
    BigDecimal loss = BigDecimal.ZERO;
    for (ApiMonth month : months) {
      ApiBill bill = fees.bill(month, loss);
      Money deducted = owed.compareTo(bill.fees()) < 0 ? owed : bill.fees();
      invoices.add(new Invoice(bill, deducted));
      owed = minus(owed, deducted);
      owed = month.claimed() ? owed.plus(bill.credit()) : owed;
      loss = loss.add(month.revenue()).min(BigDecimal.ZERO);
    }
    return new ApiAccount(invoices, owed);
  }

  private static Money minus(Money from, Money part) {
    return new Money(from.currency(), Math.subtractExact(from.cents(), part.cents()));
  }
}

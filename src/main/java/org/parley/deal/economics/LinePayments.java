package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.List;

/**
 * Payments on one line, by quarter, in cents.
 *
 * @param due shares that fall due
 * @param held back of them
 * @param taken of them for what the party owes back
 * @param payable on the day
 * @param waiting too small a payment, which is added to the next
 * @param dates last days for the payments
 */
public record LinePayments(
    PaymentLine line,
    List<Long> due,
    List<Long> held,
    List<Long> taken,
    List<Long> payable,
    List<Long> waiting,
    List<LocalDate> dates) {
  public LinePayments {
    due = List.copyOf(due);
    held = List.copyOf(held);
    taken = List.copyOf(taken);
    payable = List.copyOf(payable);
    waiting = List.copyOf(waiting);
    dates = List.copyOf(dates);
  }
}

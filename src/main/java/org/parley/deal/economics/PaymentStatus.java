package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;

/** Where a milestone payment stands. The order is that of the workbook's state codes, from 1. */
public enum PaymentStatus {
  PAID,
  /** Invoiced, the last day for the payment has passed, nothing was paid. */
  OVERDUE,
  /** Invoiced; the last day for the payment is today or later. */
  DUE,
  /** The long-stop date has passed and nothing is left of it. */
  LAPSED,
  /** Not yet earned. */
  AWAITING,
  /** Earned, but when it falls due is not agreed. */
  OPEN,
  /** Earned, and the invoice has not come. */
  TO_INVOICE,
  /** It fell due while a milestone was late: the payer may hold it back. */
  HELD_BACK,
  /** It was paid and lapsed afterwards: the payer may demand it back. */
  REFUND;

  /**
   * What decides.
   *
   * @param earned when it is owed: the milestone is met, the payment date, the revenue reached
   * @param invoiced when the payer received the invoice
   * @param payBy last day for the payment; empty without invoice or if the period is open
   * @param paid when it was paid
   * @param lapsed see {@link LongStop}
   * @param held true if a milestone that was late at the payment date is still not met
   */
  public record Facts(
      Optional<LocalDate> earned,
      Optional<LocalDate> invoiced,
      Optional<LocalDate> payBy,
      Optional<LocalDate> paid,
      boolean lapsed,
      boolean held) {}

  /**
   * The status on a day.
   *
   * @param refunds true if a payment on a fixed date is paid back when its milestone is not met
   */
  public static PaymentStatus on(LocalDate asOf, Facts facts, boolean refunds) {
    if (facts.paid().isPresent()) {
      return refunds && facts.lapsed() ? REFUND : PAID;
    }
    if (facts.lapsed()) {
      return LAPSED;
    }
    if (facts.earned().filter(day -> !day.isAfter(asOf)).isEmpty()) {
      return AWAITING;
    }
    if (facts.held()) {
      return HELD_BACK;
    }
    if (facts.invoiced().isEmpty()) {
      return TO_INVOICE;
    }
    return facts.payBy().map(day -> day.isBefore(asOf) ? OVERDUE : DUE).orElse(OPEN);
  }
}

package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;

/** Where a milestone payment stands. The order is that of the workbook's state codes, from 1. */
public enum PaymentStatus {
  PAID,
  /** The milestone is met, the due date has passed, nothing was paid. */
  OVERDUE,
  /** The milestone is met; the due date is today or later. */
  DUE,
  /** The milestone is not met and its long-stop date has passed. */
  LONG_STOP_PASSED,
  /** The milestone is not met. */
  AWAITING,
  /** The milestone is met, but when the payment falls due is not agreed. */
  OPEN;

  /**
   * Dates that decide.
   *
   * @param met when the milestone was met
   * @param due last day for the payment; empty if the milestone is not met or the period is open
   * @param longStop last day for the milestone, if agreed
   * @param paid when it was paid
   */
  public record Dates(
      Optional<LocalDate> met,
      Optional<LocalDate> due,
      Optional<LocalDate> longStop,
      Optional<LocalDate> paid) {}

  /** The status on a day. */
  public static PaymentStatus on(LocalDate asOf, Dates dates) {
    if (dates.paid().isPresent()) {
      return PAID;
    }
    if (dates.met().isPresent()) {
      return dates.due().map(due -> due.isBefore(asOf) ? OVERDUE : DUE).orElse(OPEN);
    }
    return dates.longStop().filter(stop -> stop.isBefore(asOf)).isPresent()
        ? LONG_STOP_PASSED
        : AWAITING;
  }
}

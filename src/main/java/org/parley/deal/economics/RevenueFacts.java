package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened up to now. Amounts are in cents.
 *
 * @param quarters from the first on, without a gap
 * @param refunds of earlier quarters, in the order in which they are entered
 * @param paid for each line of the terms, by quarter, when it was paid; empty if not known
 * @param priorNet net revenue of the calendar year of the first quarter before it
 * @param priorShares of the guaranteed party in that time
 */
public record RevenueFacts(
    List<RevenueQuarter> quarters,
    List<Refund> refunds,
    List<List<Optional<LocalDate>>> paid,
    long priorNet,
    long priorShares) {
  public RevenueFacts {
    quarters = List.copyOf(quarters);
    refunds = List.copyOf(refunds);
    paid = List.copyOf(paid);
  }

  /** Quarters without refunds, payments or anything before the first. */
  public static RevenueFacts of(List<RevenueQuarter> quarters) {
    return new RevenueFacts(quarters, List.of(), List.of(), 0, 0);
  }

  Optional<LocalDate> paidOn(int line, int at) {
    return line < paid.size() && at < paid.get(line).size()
        ? paid.get(line).get(at)
        : Optional.empty();
  }
}

package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A quarter divided twice: as its statement showed it, and with all that was corrected later.
 * Amounts are in cents.
 *
 * @param number 1-based
 * @param end its last day
 * @param gross as first stated
 * @param before net revenue of the calendar year before the quarter, as first stated
 * @param net as first stated, zero or more
 * @param first the shares as first stated
 * @param corrected the shares as they should have been
 * @param found day of the last correction that touches it
 * @param settled the quarter whose statement settles the difference; its own if there is none
 */
public record DividedQuarter(
    int number,
    LocalDate end,
    long gross,
    long before,
    long net,
    Waterfall.Division first,
    Waterfall.Division corrected,
    Optional<LocalDate> found,
    int settled) {

  /** Shares of a party as first stated. */
  public long share(String party) {
    return sum(first, party);
  }

  /** What a correction adds to the shares of a party; less than zero if it takes back. */
  public long difference(String party) {
    return sum(corrected, party) - sum(first, party);
  }

  private static long sum(Waterfall.Division division, String party) {
    return division.portions().stream()
        .filter(portion -> portion.party().equals(party))
        .mapToLong(portion -> portion.amount().cents())
        .sum();
  }
}

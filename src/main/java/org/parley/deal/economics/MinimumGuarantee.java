package org.parley.deal.economics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that one party gets in each period, in cents. Shares count with their corrections and
 * without hold-back and clawback; a period counts once its last quarter has ended. Its shortfall is
 * what the statement of that quarter shows; what a later correction changes is settled with the
 * statement that shows the correction.
 */
public final class MinimumGuarantee {
  private MinimumGuarantee() {}

  /**
   * A period that has ended. Amounts are in cents.
   *
   * @param quarter its last quarter, 1-based
   * @param floor the guaranteed amount, less the part for days outside the term or excused
   * @param shares what the party has from the waterfall for it
   * @param shortfall payable
   * @param due last day for it
   * @param recouped of shortfall payments of earlier periods, out of the excess of this one
   */
  public record Settlement(
      int quarter, long floor, long shares, long shortfall, LocalDate due, long recouped) {
    long excess() {
      return Math.max(0, shares - floor);
    }

    private long net() {
      return shortfall - recouped;
    }
  }

  /**
   * A settlement for each period that has ended, as the statement of its last quarter shows it;
   * none without a guarantee.
   */
  public static List<Settlement> of(
      RevenueTerms terms, RevenueFacts facts, List<DividedQuarter> divided) {
    return divided.stream()
        .flatMap(
            quarter ->
                known(terms, facts, divided, quarter.number()).stream()
                    .filter(one -> one.quarter() == quarter.number()))
        .toList();
  }

  /**
   * What the corrections that the statement of each quarter shows change of the shortfalls of
   * earlier periods, and of what was recovered of these. More than zero is payable to the
   * guaranteed party, less than zero comes back from it. By quarter, in cents.
   */
  public static List<Long> changes(
      RevenueTerms terms, RevenueFacts facts, List<DividedQuarter> divided) {
    var changes = new ArrayList<Long>();
    long before = 0;
    for (DividedQuarter quarter : divided) {
      List<Settlement> known = known(terms, facts, divided, quarter.number());
      long now = known.stream().mapToLong(Settlement::net).sum();
      long own =
          known.stream()
              .filter(one -> one.quarter() == quarter.number())
              .mapToLong(Settlement::net)
              .sum();
      changes.add(now - before - own);
      before = now;
    }
    return List.copyOf(changes);
  }

  /** Every period that has ended by a quarter, as the statement of that quarter knows it. */
  private static List<Settlement> known(
      RevenueTerms terms, RevenueFacts facts, List<DividedQuarter> divided, int quarter) {
    return terms
        .guarantee()
        .map(one -> new GuaranteedPeriods(terms, one, facts, divided, quarter).settle())
        .orElse(List.of());
  }
}

package org.parley.deal.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened in a quarter. Amounts are in cents.
 *
 * @param metrics one for each modifier; empty if not proven
 * @param triggered gross revenue for which a trigger occurred in the quarter, whichever quarter it
 *     counts in; only for triggers that revenue can still wait for
 * @param correction of this quarter's figures, once found
 * @param outside days of the quarter that lower a guarantee: excused, or after the end of the term
 */
public record RevenueQuarter(
    NetRevenue.Figures figures,
    List<Optional<BigDecimal>> metrics,
    Map<RevenueTrigger, Long> triggered,
    Optional<Correction> correction,
    int outside) {
  public RevenueQuarter {
    metrics = List.copyOf(metrics);
    triggered = Map.copyOf(triggered);
  }

  /**
   * A correction, in cents of either sign.
   *
   * @param found the day on which it was found or asked for
   * @param proven true for fraud or a final audit report, which no window ends
   */
  public record Correction(long gross, long net, LocalDate found, boolean proven) {}

  /** A quarter of nothing but revenue. */
  public static RevenueQuarter of(NetRevenue.Figures figures) {
    return new RevenueQuarter(figures, List.of(), Map.of(), Optional.empty(), 0);
  }
}

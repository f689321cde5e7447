package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Delivery rates and the balance between them, in percent with one decimal, rounded half up. */
public final class ContributionBalance {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ContributionBalance() {}

  /** Delivered as a percentage of due, at most 100; empty without either or if nothing is due. */
  public static Optional<BigDecimal> rate(
      Optional<BigDecimal> delivered, Optional<BigDecimal> due) {
    return delivered.flatMap(
        part ->
            due.filter(whole -> whole.signum() > 0)
                .map(whole -> percent(part, whole).min(HUNDRED)));
  }

  /**
   * The lowest rate as a percentage of the highest: 100 is balance; empty unless every party has a
   * rate and one of them is above zero.
   */
  public static Optional<BigDecimal> of(List<Optional<BigDecimal>> rates) {
    if (rates.isEmpty() || rates.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<BigDecimal> known = rates.stream().map(Optional::orElseThrow).toList();
    BigDecimal highest = Collections.max(known);
    return highest.signum() > 0
        ? Optional.of(percent(Collections.min(known), highest))
        : Optional.empty();
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, Metric.SCORE_DECIMALS, RoundingMode.HALF_UP);
  }
}

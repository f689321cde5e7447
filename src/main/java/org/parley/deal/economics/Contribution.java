package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the register of contributions that counts for the balance.
 *
 * @param value as the register states it; empty if open
 */
public record Contribution(Optional<BigDecimal> value, Due due) {
  private static final int DECIMALS = 12;

  /** When a contribution is due. */
  public sealed interface Due {
    /** On a date of its own. */
    record On(LocalDate date) implements Due {}

    /** In equal parts at the end of each full quarter of the plan; in quarter 1 if it has none. */
    record Evenly() implements Due {}

    /** Not agreed. */
    record Open() implements Due {}
  }

  /**
   * How much is due by the end of a quarter (1-based); empty if that is not agreed. A date on a
   * weekend moves to the next business day, as every act does.
   *
   * @param parts full quarters of the plan; empty if a date of the plan is open
   */
  public Optional<BigDecimal> dueBy(LocalDate effectiveDate, int quarter, Optional<Integer> parts) {
    return value.flatMap(
        whole -> {
          if (due instanceof Due.On on) {
            LocalDate end = Quarters.end(effectiveDate, quarter);
            boolean passed = !DueDate.businessDay(on.date()).isAfter(end);
            return Optional.of(passed ? whole : BigDecimal.ZERO);
          }
          return due instanceof Due.Evenly
              ? parts.map(count -> part(whole, quarter, count))
              : Optional.empty();
        });
  }

  private static BigDecimal part(BigDecimal whole, int quarter, int parts) {
    int shares = Math.max(1, parts);
    return whole
        .multiply(BigDecimal.valueOf(Math.min(quarter, shares)))
        .divide(BigDecimal.valueOf(shares), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * What counts as delivered: the sum of the deliveries, at most the value in the register; empty
   * if that is open.
   */
  public Optional<BigDecimal> delivered(List<Optional<BigDecimal>> deliveries) {
    BigDecimal sum =
        deliveries.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    return value.map(sum::min);
  }
}

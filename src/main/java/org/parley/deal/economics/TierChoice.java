package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;

/** What each tier would have cost for the same calls: full months, no credits. */
public final class TierChoice {
  private static final int DAYS = 30;

  private TierChoice() {}

  /**
   * The cost of some months in a tier.
   *
   * @param calls of each month
   * @param level of the prices
   * @return empty if the tier would have rejected some of the calls
   */
  public static Optional<Money> cost(
      ApiFees fees, ApiTier tier, List<BigDecimal> calls, BigDecimal level) {
    if (calls.stream().anyMatch(month -> !serves(fees, tier, month))) {
      return Optional.empty();
    }
    return Optional.of(
        calls.stream()
            .map(month -> fees.bill(month(tier, month, level), BigDecimal.ZERO).fees())
            .reduce(new Money(fees.currency(), 0), Money::plus));
  }

  /** The cheapest of the tiers that serve all calls; the lowest of several. */
  public static Optional<ApiTier> cheapest(ApiFees fees, List<BigDecimal> calls, BigDecimal level) {
    return fees.tiers().stream()
        .filter(tier -> cost(fees, tier, calls, level).isPresent())
        .min(Comparator.comparing(tier -> cost(fees, tier, calls, level).orElseThrow()));
  }

  private static boolean serves(ApiFees fees, ApiTier tier, BigDecimal calls) {
    ApiOverage rule = fees.overage();
    return tier.quota()
        .map(
            quota ->
                calls.compareTo(quota) <= 0
                    || rule.provided()
                        && tier.overage().isPresent()
                        && calls.compareTo(ApiOverage.part(quota, rule.ceiling())) <= 0)
        .orElse(true);
  }

  private static ApiMonth month(ApiTier tier, BigDecimal calls, BigDecimal level) {
    return new ApiMonth(
        new ApiMonth.Days(DAYS, DAYS, 0),
        ApiMonth.InForce.whole(tier),
        calls,
        false,
        false,
        level,
        BigDecimal.ZERO,
        Optional.empty(),
        false);
  }
}

package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What missed service levels of a tier cost the provider in a year.
 *
 * @param calls expected in a month
 * @param missed months of a year in which availability is missed
 * @param beyond minutes of downtime in such a month beyond those that the level allows
 * @param slow months of a year in which only latency is missed
 */
public record CreditCost(BigDecimal calls, BigDecimal missed, BigDecimal beyond, BigDecimal slow) {

  /** The fees of a month, without credits; empty if the tier does not answer so many calls. */
  public Optional<BigDecimal> fees(ApiFees fees, ApiTier tier) {
    return TierChoice.cost(fees, tier, List.of(calls), BigDecimal.ONE).map(cost -> cost.amount());
  }

  /** Credits of a year, each month's and each kind's sum half up to the cent. */
  public Optional<BigDecimal> ofYear(ApiFees fees, ApiTier tier) {
    return fees(fees, tier)
        .flatMap(month -> fees.levels().map(levels -> ofYear(month, levels, tier)));
  }

  private BigDecimal ofYear(BigDecimal fees, ServiceLevels levels, ApiTier tier) {
    BigDecimal down =
        tier.availability().isPresent()
            ? months(missed, fees.multiply(levels.forDowntime(beyond).fraction()))
            : BigDecimal.ZERO;
    BigDecimal late =
        tier.latency()
            ? months(slow, fees.multiply(levels.forLatency().fraction()))
            : BigDecimal.ZERO;
    return down.add(late);
  }

  private static BigDecimal months(BigDecimal count, BigDecimal credit) {
    return cents(count.multiply(cents(credit)));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}

package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * A share that moves with the net revenue of the calendar year. Each tier's share applies to the
 * part of revenue within the tier, so one more sale never lowers the total.
 *
 * @param party key of the party whose share it is
 * @param tiers in rising order, without gaps
 */
public record RevenueTiers(String party, List<Tier> tiers) {
  public RevenueTiers {
    tiers = List.copyOf(tiers);
  }

  /**
   * One tier.
   *
   * @param from included
   * @param to excluded; empty in the last tier
   */
  public record Tier(Money from, Optional<Money> to, Percent share) {}

  /**
   * The share of a quarter, rounded once, half up to the cent.
   *
   * @param before net revenue of the year before the quarter
   * @param net of the quarter; not less than zero
   * @param added percentage points on top of every tier's share
   */
  public Money share(Money before, Money net, Percent added) {
    long end = Math.addExact(before.cents(), net.cents());
    BigDecimal share = BigDecimal.ZERO;
    for (Tier tier : tiers) {
      long from = Math.max(before.cents(), tier.from().cents());
      long to = Math.min(end, tier.to().map(Money::cents).orElse(Long.MAX_VALUE));
      BigDecimal rate = tier.share().fraction().add(added.fraction());
      share = share.add(rate.multiply(BigDecimal.valueOf(Math.max(0, to - from))));
    }
    return new Money(net.currency(), share.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}

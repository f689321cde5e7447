package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the higher of two neighbouring tiers becomes the better choice. Costs are those of a full
 * month without credits, and not rounded.
 *
 * @param calls of a month, the fewest at which the higher tier costs less or is the only one that
 *     answers
 * @param cheaper false if the lower tier answers no more calls while it is still as cheap
 */
public record PriceBoundary(BigDecimal calls, boolean cheaper) {
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** More calls than any tier is asked for. */
  public static final BigDecimal MOST = new BigDecimal("1000000000000");

  /** The boundary between two tiers of an API with prices; empty if there is none. */
  public static Optional<PriceBoundary> between(ApiFees fees, ApiTier lower, ApiTier higher) {
    Cost low = Cost.of(fees, lower);
    Cost high = Cost.of(fees, higher);
    Optional<BigDecimal> cheaper = crossing(low, high);
    Optional<BigDecimal> alone =
        Optional.of(low.most().add(BigDecimal.ONE)).filter(calls -> low.most().compareTo(MOST) < 0);
    return Stream.concat(cheaper.stream(), alone.stream())
        .min(BigDecimal::compareTo)
        .filter(calls -> calls.compareTo(high.most()) <= 0)
        .map(calls -> new PriceBoundary(calls, cheaper.filter(calls::equals).isPresent()));
  }

  /** The difference is linear between neighbouring kinks; the first part that has calls counts. */
  private static Optional<BigDecimal> crossing(Cost low, Cost high) {
    List<BigDecimal> kinks =
        Stream.of(List.of(BigDecimal.ZERO, MOST), low.kinks(), high.kinks())
            .flatMap(List::stream)
            .sorted()
            .toList();
    return IntStream.range(1, kinks.size())
        .mapToObj(at -> within(low, high, kinks.get(at - 1), kinks.get(at)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The fewest full calls between two kinks at which the higher tier costs less. */
  private static Optional<BigDecimal> within(Cost low, Cost high, BigDecimal from, BigDecimal to) {
    BigDecimal first = from.setScale(0, RoundingMode.CEILING);
    if (first.compareTo(to) <= 0 && difference(low, high, first).signum() > 0) {
      return Optional.of(first);
    }
    BigDecimal before = difference(low, high, from);
    BigDecimal after = difference(low, high, to);
    if (after.signum() <= 0 || before.signum() > 0) {
      return Optional.empty();
    }
    BigDecimal part = before.negate().divide(after.subtract(before), EXACT);
    BigDecimal calls = next(from.add(part.multiply(to.subtract(from))));
    return Optional.of(calls).filter(found -> found.compareTo(to) <= 0);
  }

  /** Full calls beyond those at which both cost the same. */
  private static BigDecimal next(BigDecimal equal) {
    BigDecimal clean = equal.setScale(6, RoundingMode.HALF_UP);
    return clean.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
  }

  private static BigDecimal difference(Cost low, Cost high, BigDecimal calls) {
    return low.of(calls).subtract(high.of(calls)).setScale(8, RoundingMode.HALF_UP);
  }

  /**
   * What a month costs in a tier.
   *
   * @param free calls from which overage is charged
   * @param most calls that the tier answers
   */
  private record Cost(
      BigDecimal base,
      BigDecimal minimum,
      BigDecimal price,
      BigDecimal overage,
      BigDecimal quota,
      BigDecimal free,
      BigDecimal most) {
    static Cost of(ApiFees fees, ApiTier tier) {
      ApiFeeModel model = fees.model();
      ApiOverage rule = fees.overage();
      BigDecimal quota = tier.quota().orElse(MOST);
      boolean beyond = rule.provided() && tier.overage().isPresent() && tier.quota().isPresent();
      return new Cost(
          model.chargesBase() ? tier.base().amount() : BigDecimal.ZERO,
          model.chargesMinimum() ? tier.minimum().amount() : BigDecimal.ZERO,
          model.chargesCalls() ? tier.price().amount() : BigDecimal.ZERO,
          beyond ? tier.overage().orElseThrow() : BigDecimal.ZERO,
          quota,
          tier.quota().isEmpty() ? MOST : quota.add(ApiOverage.part(quota, rule.grace())),
          beyond ? ApiOverage.part(quota, rule.ceiling()) : quota);
    }

    BigDecimal of(BigDecimal calls) {
      return charges(calls).max(minimum);
    }

    private BigDecimal charges(BigDecimal calls) {
      BigDecimal within = price.multiply(calls.min(quota));
      BigDecimal beyond = overage.multiply(calls.subtract(free).max(BigDecimal.ZERO));
      return base.add(within.add(beyond).divide(THOUSAND, EXACT));
    }

    /** Calls at which the cost of one more call changes. */
    List<BigDecimal> kinks() {
      return List.of(quota, free.min(MOST), minimumReached().min(MOST));
    }

    private BigDecimal minimumReached() {
      if (charges(BigDecimal.ZERO).compareTo(minimum) >= 0) {
        return BigDecimal.ZERO;
      }
      if (charges(quota).compareTo(minimum) >= 0) {
        return minimum.subtract(base).multiply(THOUSAND).divide(price, EXACT);
      }
      return overage.signum() == 0
          ? MOST
          : free.add(minimum.subtract(charges(quota)).multiply(THOUSAND).divide(overage, EXACT));
    }
  }
}

package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.value.Money;
import org.parley.value.Percent;

/**
 * What a waterfall leaves each party of the revenue of whole years: an estimate before the deal
 * runs. Net revenue is taken as revenue; fixed amounts count for four quarters; performance,
 * hold-back, refunds and guarantees are left out.
 */
public final class RevenueOfYears {
  private static final int QUARTERS = 4;
  private static final BigDecimal HUNDREDTHS_OF_PERCENT = BigDecimal.valueOf(10_000);

  private RevenueOfYears() {}

  /**
   * Shares of the revenue of all years together, half up to 1/100 of a percent; the party that
   * takes the rest of the waterfall takes the difference of rounding.
   *
   * @param revenue of each year, zero or more
   * @return by key of the party; none without revenue
   */
  public static Map<String, Percent> shares(Waterfall waterfall, List<Money> revenue) {
    Waterfall yearly = new Waterfall(steps(waterfall), waterfall.residual(), waterfall.tiers());
    var cents = new LinkedHashMap<String, Long>();
    long total = 0;
    for (Money year : revenue) {
      Money nothing = new Money(year.currency(), 0);
      var facts = new Waterfall.Revenue(year, year, nothing, new Percent(0));
      yearly
          .divide(facts)
          .portions()
          .forEach(part -> cents.merge(part.party(), part.amount().cents(), Math::addExact));
      total = Math.addExact(total, year.cents());
    }
    return total == 0 ? Map.of() : shares(cents, total, waterfall.residual());
  }

  private static Map<String, Percent> shares(Map<String, Long> cents, long total, String residual) {
    var shares = new LinkedHashMap<String, Percent>();
    int rest = Percent.WHOLE.basisPoints();
    for (Map.Entry<String, Long> party : cents.entrySet()) {
      int points =
          BigDecimal.valueOf(party.getValue())
              .multiply(HUNDREDTHS_OF_PERCENT)
              .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
              .intValueExact();
      rest -= party.getKey().equals(residual) ? 0 : points;
      shares.put(party.getKey(), new Percent(points));
    }
    shares.put(residual, new Percent(rest));
    return shares;
  }

  private static List<Waterfall.Step> steps(Waterfall waterfall) {
    return waterfall.steps().stream()
        .map(
            step ->
                new Waterfall.Step(
                    step.id(),
                    step.party(),
                    step.basis(),
                    step.share(),
                    step.fixed().map(RevenueOfYears::ofYear)))
        .toList();
  }

  private static Money ofYear(Money quarter) {
    return new Money(quarter.currency(), Math.multiplyExact(quarter.cents(), QUARTERS));
  }
}

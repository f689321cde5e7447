package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Figures of a scorecard that are computed from others, each in percent. */
public final class HealthFigures {
  private HealthFigures() {}

  /**
   * Value delivered in a quarter as a percentage of the projection, as a score; empty without
   * either or with a projection of zero or less.
   */
  public static Optional<BigDecimal> ofProjection(
      Optional<BigDecimal> delivered, Optional<BigDecimal> projected) {
    return delivered.flatMap(
        part ->
            projected
                .filter(whole -> whole.signum() > 0)
                .map(whole -> ContributionBalance.percent(part, whole)));
  }

  /**
   * Attainment of the targets weighted over the metrics that have a figure, 0 to 100, to six
   * decimals half up; empty if none has a figure and a weight.
   *
   * @param figures one a metric, in their order
   */
  public static Optional<BigDecimal> weightedScore(
      List<Metric> metrics, List<Optional<BigDecimal>> figures) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (int at = 0; at < metrics.size(); at++) {
      Optional<BigDecimal> attained = metrics.get(at).attainment(figures.get(at));
      BigDecimal weight = metrics.get(at).weight().orElse(BigDecimal.ZERO);
      if (attained.isPresent()) {
        points = points.add(weight.multiply(attained.get()));
        weights = weights.add(weight);
      }
    }
    return weights.signum() > 0
        ? Optional.of(points.divide(weights, 6, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}

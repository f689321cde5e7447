package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.parley.value.Percent;

/**
 * A target for the pipeline of a quarter, in number or in value.
 *
 * @param target empty if open
 * @param alarm share of the target under which the parties talk; empty if open
 */
public record PipelineTarget(Optional<BigDecimal> target, Optional<Percent> alarm) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  /** The share reached, one is all; empty without figure or with a target of zero. */
  public Optional<BigDecimal> share(Optional<BigDecimal> figure) {
    return target
        .filter(aim -> aim.signum() > 0)
        .flatMap(
            aim -> figure.map(amount -> amount.divide(aim, Metric.DECIMALS, RoundingMode.HALF_UP)));
  }

  /** True if the figure is below the alarm's share of the target; the share is not rounded. */
  public boolean alarms(Optional<BigDecimal> figure) {
    return figure.isPresent()
        && target.isPresent()
        && alarm.isPresent()
        && figure
                .get()
                .multiply(WHOLE)
                .compareTo(target.get().multiply(BigDecimal.valueOf(alarm.get().basisPoints())))
            < 0;
  }
}

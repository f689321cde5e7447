package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a metric is held against. Every method rounds a figure to its score first. Figures, target
 * and threshold share the metric's unit.
 *
 * @param target what the parties aim at; empty if open
 * @param threshold what must not be missed; empty if open
 * @param direction empty if open
 * @param weight share of one in the weighted score; empty if open
 */
public record Metric(
    Optional<BigDecimal> target,
    Optional<BigDecimal> threshold,
    Optional<Direction> direction,
    Optional<BigDecimal> weight) {
  /** Decimals of a score: it is rounded half up. */
  public static final int SCORE_DECIMALS = 1;

  /** Decimals of percentages that are not scores; the contract does not round them. */
  public static final int DECIMALS = 8;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** True if threshold and direction are agreed. */
  public boolean decided() {
    return threshold.isPresent() && direction.isPresent();
  }

  /** The score that a figure gives. */
  public static Optional<BigDecimal> score(Optional<BigDecimal> figure) {
    return figure.map(amount -> amount.setScale(SCORE_DECIMALS, RoundingMode.HALF_UP));
  }

  /** What a quarter's figure says. */
  public Reading read(Optional<BigDecimal> unrounded) {
    Optional<BigDecimal> figure = score(unrounded);
    if (figure.isEmpty() || threshold.isEmpty() || direction.isEmpty()) {
      return Reading.NONE;
    }
    return direction.get().misses(figure.get(), threshold.get()) ? Reading.BELOW : Reading.WITHIN;
  }

  /**
   * How far the target is reached, 0 to 100 percent; empty without figure, target or direction.
   * More than the target counts 100, so that one metric cannot hide another.
   */
  public Optional<BigDecimal> attainment(Optional<BigDecimal> unrounded) {
    Optional<BigDecimal> figure = score(unrounded);
    if (figure.isEmpty() || target.isEmpty() || direction.isEmpty()) {
      return Optional.empty();
    }
    if (!direction.get().misses(figure.get(), target.get())) {
      return Optional.of(HUNDRED);
    }
    return Optional.of(partial(figure.get(), target.get(), direction.get()));
  }

  private static BigDecimal partial(BigDecimal figure, BigDecimal target, Direction direction) {
    if (target.signum() <= 0 || figure.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return direction == Direction.HIGHER ? percent(figure, target) : percent(target, figure);
  }

  /**
   * The figure against the threshold as an index: 100 is the threshold, less is below it, whatever
   * the direction; empty where it cannot be formed (no figure, nothing above zero to divide by).
   */
  public Optional<BigDecimal> index(Optional<BigDecimal> unrounded) {
    Optional<BigDecimal> figure = score(unrounded);
    if (read(figure) == Reading.NONE || threshold.orElseThrow().signum() <= 0) {
      return Optional.empty();
    }
    if (direction.orElseThrow() == Direction.HIGHER) {
      return Optional.of(percent(figure.orElseThrow(), threshold.get()));
    }
    return figure.filter(amount -> amount.signum() > 0).map(by -> percent(threshold.get(), by));
  }

  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }
}

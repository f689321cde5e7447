package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Whether more or less of a metric is good. */
public enum Direction {
  /** A figure under the threshold misses it. */
  HIGHER(1),
  /** A figure over the threshold misses it. */
  LOWER(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** 1 if higher is better, -1 if lower is better. */
  public int sign() {
    return sign;
  }

  /** The direction that a deal writes as {@code higher} or {@code lower}. */
  public static Optional<Direction> named(String written) {
    for (Direction direction : values()) {
      if (direction.name().toLowerCase(Locale.ROOT).equals(written)) {
        return Optional.of(direction);
      }
    }
    return Optional.empty();
  }

  /** True if the figure is on the bad side of the threshold; the threshold itself is good. */
  public boolean misses(BigDecimal figure, BigDecimal threshold) {
    return figure.compareTo(threshold) * sign < 0;
  }
}

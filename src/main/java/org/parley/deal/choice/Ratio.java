package org.parley.deal.choice;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quotient that is kept exact until it is printed, so that equal totals are equal.
 *
 * @param denominator above zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
  public Ratio {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
  }

  /** Of any denominator but zero. */
  static Ratio of(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() < 0
        ? new Ratio(numerator.negate(), denominator.negate())
        : new Ratio(numerator, denominator);
  }

  /** Rounded half up. */
  public BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  /** By value, whatever the two numbers are. */
  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}

package org.parley.value;

import java.math.BigDecimal;

/**
 * A percentage, exact to 1/100 of a percent.
 *
 * @param basisPoints hundredths of a percent: 1250 is 12.5 %
 */
public record Percent(int basisPoints) implements Value, Comparable<Percent> {
  public static final Percent WHOLE = new Percent(10_000);

  /**
   * @param percent such as {@code 12.5}
   * @throws ArithmeticException if there are more than two decimals or it does not fit; nothing is
   *     rounded silently
   */
  public static Percent of(BigDecimal percent) {
    return new Percent(percent.movePointRight(2).intValueExact());
  }

  /** The number before the percent sign, without trailing zeros: {@code 12.5}. */
  public BigDecimal percent() {
    BigDecimal stripped = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The share of one: 0.125 for 12.5 %. */
  public BigDecimal fraction() {
    return BigDecimal.valueOf(basisPoints, 4);
  }

  @Override
  public int compareTo(Percent other) {
    return Integer.compare(basisPoints, other.basisPoints);
  }
}

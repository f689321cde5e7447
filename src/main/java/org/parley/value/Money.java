package org.parley.value;

import java.math.BigDecimal;

/**
 * An amount of money, exact to the cent.
 *
 * @param currency ISO 4217 code in capitals, such as {@code USD}
 * @param cents hundredths of the currency unit; may be negative
 */
public record Money(String currency, long cents) implements Value, Comparable<Money> {
  /**
   * @throws ArithmeticException if the amount has fractions of a cent or does not fit; nothing is
   *     rounded silently
   */
  public static Money of(String currency, BigDecimal amount) {
    return new Money(currency, amount.movePointRight(2).longValueExact());
  }

  /** The amount in currency units with two decimals. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }

  /**
   * @throws ArithmeticException on overflow
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(currency, Math.addExact(cents, other.cents));
  }

  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return Long.compare(cents, other.cents);
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          currency + " and " + other.currency + " cannot be combined");
    }
  }
}

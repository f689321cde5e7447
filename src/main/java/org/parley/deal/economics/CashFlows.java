package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cash flows of an undertaking. The first falls on its first day; each other one is of a year, and
 * counts for present values at the end of that year, the usual convention of annual discounting.
 *
 * @param amounts in currency units, exact to the cent; negative where money goes out; one at least
 */
public record CashFlows(List<BigDecimal> amounts) {
  private static final MathContext EXACT = MathContext.DECIMAL128;

  public CashFlows {
    amounts = List.copyOf(amounts);
  }

  /**
   * What the flows are worth on the first day, not rounded.
   *
   * @param rate for a year, above -1: 0.1 is 10 %
   */
  public BigDecimal presentValue(BigDecimal rate) {
    BigDecimal growth = BigDecimal.ONE.add(rate);
    BigDecimal value = BigDecimal.ZERO;
    for (int year = amounts.size() - 1; year > 0; year--) {
      value = value.add(amounts.get(year)).divide(growth, EXACT);
    }
    return value.add(amounts.get(0));
  }

  /** The present value, half up to the cent. */
  public BigDecimal netPresentValue(BigDecimal rate) {
    return presentValue(rate).setScale(2, RoundingMode.HALF_UP);
  }

  /** The sums up to each year. */
  public List<BigDecimal> cumulative() {
    return cumulative(BigDecimal.ZERO);
  }

  /** The sums up to each year of what each flow is worth on the first day, not rounded. */
  public List<BigDecimal> cumulative(BigDecimal rate) {
    var sums = new ArrayList<BigDecimal>();
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal factor = BigDecimal.ONE;
    for (BigDecimal amount : amounts) {
      sum = sum.add(amount.divide(factor, EXACT));
      sums.add(sum);
      factor = factor.multiply(BigDecimal.ONE.add(rate), EXACT);
    }
    return List.copyOf(sums);
  }

  /**
   * Years until what came in covers what went out and goes on covering it, not rounded. Within a
   * year money flows evenly.
   *
   * @param rate at which flows are discounted; zero for plain payback
   * @return empty if it is not covered at the end; zero if it always is
   */
  public Optional<BigDecimal> payback(BigDecimal rate) {
    List<BigDecimal> sums = cumulative(rate);
    int last = sums.size() - 1;
    while (last >= 0 && sums.get(last).signum() >= 0) {
      last--;
    }
    if (last == sums.size() - 1) {
      return Optional.empty();
    }
    if (last < 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    BigDecimal missing = sums.get(last).negate();
    BigDecimal next = sums.get(last + 1).subtract(sums.get(last));
    return Optional.of(BigDecimal.valueOf(last).add(missing.divide(next, EXACT)));
  }
}

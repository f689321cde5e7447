package org.parley.deal.economics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rate at which cash flows are worth nothing. By the rule of signs there is exactly one if they
 * change from outlay to return, or back, exactly once; where they change more than once no rate is
 * given, because several may do.
 *
 * @param rate for a year, exact to 1e-11; empty unless found
 */
public record InternalRate(State state, Optional<BigDecimal> rate) {
  /** Whether there is a rate. */
  public enum State {
    FOUND,
    /** The flows never change sign. */
    NO_CHANGE,
    /** The flows change sign more than once. */
    SEVERAL_CHANGES,
    /** Below -99 %. */
    BELOW,
    /** Above 1,000 %. */
    ABOVE
  }

  private static final BigDecimal LOWEST = new BigDecimal("-0.99");
  private static final BigDecimal HIGHEST = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Halvings of the range of rates: the last is narrower than 3e-12. */
  private static final int HALVINGS = 42;

  /** The rate of flows, by bisection. */
  public static InternalRate of(CashFlows flows) {
    List<Integer> signs =
        flows.amounts().stream().map(BigDecimal::signum).filter(sign -> sign != 0).toList();
    int changes = 0;
    for (int at = 1; at < signs.size(); at++) {
      changes += signs.get(at).equals(signs.get(at - 1)) ? 0 : 1;
    }
    if (changes != 1) {
      return without(changes == 0 ? State.NO_CHANGE : State.SEVERAL_CHANGES);
    }
    int last = signs.get(signs.size() - 1);
    if (flows.presentValue(HIGHEST).signum() == last) {
      return without(State.ABOVE);
    }
    return flows.presentValue(LOWEST).signum() == -last
        ? without(State.BELOW)
        : new InternalRate(State.FOUND, Optional.of(bisect(flows, last)));
  }

  private static InternalRate without(State state) {
    return new InternalRate(state, Optional.empty());
  }

  /**
   * @param last sign of the last flow: that of the present value below the rate
   */
  private static BigDecimal bisect(CashFlows flows, int last) {
    BigDecimal low = LOWEST;
    BigDecimal width = HIGHEST.subtract(LOWEST);
    for (int step = 0; step < HALVINGS; step++) {
      width = width.multiply(HALF);
      BigDecimal middle = low.add(width);
      low = flows.presentValue(middle).signum() == last ? middle : low;
    }
    return low.add(width.multiply(HALF));
  }
}

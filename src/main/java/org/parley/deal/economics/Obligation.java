package org.parley.deal.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.parley.value.Money;

/**
 * Money that one party owes another for a quarter.
 *
 * @param payer key of a party
 * @param payee key of another party
 * @param amount what is owed
 * @param paid what was paid of it, in the same currency
 */
public record Obligation(String payer, String payee, Money amount, Money paid) {

  /**
   * What one party owes to several in equal parts. Each part is rounded half up to the cent; the
   * party named last takes the difference.
   *
   * @param payees keys of other parties, one at least
   * @throws ArithmeticException if a sum does not fit
   */
  public static List<Obligation> inEqualParts(
      String payer, List<String> payees, Money amount, Money paid) {
    var parts = new ArrayList<Obligation>();
    for (int at = 0; at < payees.size(); at++) {
      parts.add(
          new Obligation(
              payer,
              payees.get(at),
              part(amount, payees.size(), at),
              part(paid, payees.size(), at)));
    }
    return List.copyOf(parts);
  }

  private static Money part(Money whole, int parts, int at) {
    long each =
        BigDecimal.valueOf(whole.cents())
            .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
            .longValueExact();
    long others = Math.multiplyExact(each, parts - 1L);
    return new Money(
        whole.currency(), at < parts - 1 ? each : Math.subtractExact(whole.cents(), others));
  }
}

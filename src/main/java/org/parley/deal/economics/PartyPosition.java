package org.parley.deal.economics;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.value.Money;

/**
 * What a party receives and pays for a quarter in one currency, exact to the cent.
 *
 * @param party its key
 * @param receives all that others owe it
 * @param pays all that it owes others
 * @param received of what it receives, paid
 * @param paid of what it pays, paid
 */
public record PartyPosition(String party, Money receives, Money pays, Money received, Money paid) {

  /**
   * The position of a party.
   *
   * @param obligations of the quarter; those in another currency are passed by
   * @throws ArithmeticException if a sum does not fit
   */
  public static PartyPosition of(String party, String currency, List<Obligation> obligations) {
    Predicate<Obligation> gets = one -> one.payee().equals(party);
    Predicate<Obligation> gives = one -> one.payer().equals(party);
    return new PartyPosition(
        party,
        sum(currency, obligations, gets, Obligation::amount),
        sum(currency, obligations, gives, Obligation::amount),
        sum(currency, obligations, gets, Obligation::paid),
        sum(currency, obligations, gives, Obligation::paid));
  }

  /** What it receives less what it pays; less than zero if it pays more. */
  public Money net() {
    return less(receives, pays);
  }

  /** The same for what is not yet paid. */
  public Money open() {
    return less(net(), less(received, paid));
  }

  private static Money less(Money from, Money amount) {
    return new Money(from.currency(), Math.subtractExact(from.cents(), amount.cents()));
  }

  private static Money sum(
      String currency,
      List<Obligation> obligations,
      Predicate<Obligation> which,
      Function<Obligation, Money> part) {
    return obligations.stream()
        .filter(which)
        .map(part)
        .filter(amount -> amount.currency().equals(currency))
        .reduce(new Money(currency, 0), Money::plus);
  }
}

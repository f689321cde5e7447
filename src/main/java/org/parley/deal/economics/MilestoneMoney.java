package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.value.Money;

/**
 * Milestone payments of one party in one currency, exact to the cent. Open amounts count nothing.
 *
 * @param party its key
 * @param currency ISO 4217 code
 * @param toPay all that the party pays over the deal
 * @param paid of that, paid
 * @param overdue of that, due and not paid
 * @param toReceive all that the party receives over the deal
 * @param received of that, received
 */
public record MilestoneMoney(
    String party,
    String currency,
    Money toPay,
    Money paid,
    Money overdue,
    Money toReceive,
    Money received) {

  /**
   * One payment.
   *
   * @param payer key of a party; empty if open
   * @param payee key of a party; empty if open
   * @param owed what is owed after the long-stop date did its work; empty if open
   * @param paid what was paid; empty if nothing was
   */
  public record Payment(
      Optional<String> payer,
      Optional<String> payee,
      Optional<Money> owed,
      Optional<Money> paid,
      PaymentStatus status) {
    boolean paidBy(String party) {
      return payer.filter(party::equals).isPresent();
    }

    boolean paidTo(String party) {
      return payee.filter(party::equals).isPresent();
    }

    Optional<Money> overdue() {
      return status == PaymentStatus.OVERDUE ? owed : Optional.empty();
    }
  }

  /** What the party has still to pay; less than zero if it gets money back. */
  public Money outstanding() {
    return new Money(currency, Math.subtractExact(toPay.cents(), paid.cents()));
  }

  /**
   * Totals for each currency, in order of first appearance, and in it for each party that pays or
   * receives, in the order given.
   *
   * @throws ArithmeticException if a total does not fit
   */
  public static List<MilestoneMoney> totals(List<String> parties, List<Payment> payments) {
    List<MilestoneMoney> totals = new ArrayList<>();
    payments.stream()
        .flatMap(payment -> payment.owed().stream())
        .map(Money::currency)
        .distinct()
        .forEach(
            currency ->
                parties(parties, payments)
                    .forEach(party -> totals.add(total(party, currency, payments))));
    return List.copyOf(totals);
  }

  /** The parties that pay or receive, in the order given. */
  public static List<String> parties(List<String> parties, List<Payment> payments) {
    return parties.stream()
        .filter(party -> payments.stream().anyMatch(one -> one.paidBy(party) || one.paidTo(party)))
        .toList();
  }

  private static MilestoneMoney total(String party, String currency, List<Payment> payments) {
    Predicate<Payment> pays = payment -> payment.paidBy(party);
    Predicate<Payment> gets = payment -> payment.paidTo(party);
    return new MilestoneMoney(
        party,
        currency,
        sum(currency, payments, pays, Payment::owed),
        sum(currency, payments, pays, Payment::paid),
        sum(currency, payments, pays, Payment::overdue),
        sum(currency, payments, gets, Payment::owed),
        sum(currency, payments, gets, Payment::paid));
  }

  private static Money sum(
      String currency,
      List<Payment> payments,
      Predicate<Payment> which,
      Function<Payment, Optional<Money>> part) {
    return payments.stream()
        .filter(which)
        .flatMap(payment -> part.apply(payment).stream())
        .filter(amount -> amount.currency().equals(currency))
        .reduce(new Money(currency, 0), Money::plus);
  }
}

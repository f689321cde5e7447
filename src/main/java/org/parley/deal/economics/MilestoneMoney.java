package org.parley.deal.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
   * @param amount empty if open
   */
  public record Payment(
      Optional<String> payer,
      Optional<String> payee,
      Optional<Money> amount,
      PaymentStatus status) {
    boolean paidBy(String party) {
      return payer.filter(party::equals).isPresent();
    }

    boolean paidTo(String party) {
      return payee.filter(party::equals).isPresent();
    }

    boolean isPaid() {
      return status == PaymentStatus.PAID;
    }
  }

  /** What the party has still to pay. */
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
        .flatMap(payment -> payment.amount().stream())
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
        sum(currency, payments, pays),
        sum(currency, payments, pays.and(Payment::isPaid)),
        sum(currency, payments, pays.and(one -> one.status() == PaymentStatus.OVERDUE)),
        sum(currency, payments, gets),
        sum(currency, payments, gets.and(Payment::isPaid)));
  }

  private static Money sum(String currency, List<Payment> payments, Predicate<Payment> which) {
    return payments.stream()
        .filter(which)
        .flatMap(payment -> payment.amount().stream())
        .filter(amount -> amount.currency().equals(currency))
        .reduce(new Money(currency, 0), Money::plus);
  }
}

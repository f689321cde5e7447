package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;

/**
 * Milestone payments are mostly made out of the budget. A warning, because they may also be a price
 * that is paid beside it.
 */
final class PaymentsWithinBudget implements DealRule {
  private static final String PAYMENTS = "fin.milestones.payments";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<Money> budget = agreement.answers().money("fin.cost_sharing.budget");
    Amounts.sum(agreement.answers().rows(PAYMENTS), "amount")
        .filter(sum -> budget.filter(limit -> sum.compareTo(limit) > 0).isPresent())
        .ifPresent(sum -> report(agreement, sum, budget.orElseThrow(), findings));
  }

  private static void report(DealAgreement agreement, Money sum, Money budget, Findings findings) {
    findings.report(
        DiagnosticCode.PAYMENTS_OVER_BUDGET
            .at(Place.given(agreement, PAYMENTS), Amounts.words(sum), Amounts.words(budget))
            .withHint(
                "Raise `fin.cost_sharing.budget` if the payments come out of it; leave it if they"
                    + " are a price on top."));
  }
}

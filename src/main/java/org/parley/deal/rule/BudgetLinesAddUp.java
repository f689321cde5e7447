package org.parley.deal.rule;

import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Money;

/** The lines of the budget add up to the budget, which caps, shares and limits are counted from. */
final class BudgetLinesAddUp implements DealRule {
  private static final String LINES = "sched.cost.budget_lines";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Optional<Money> budget = agreement.answers().money("fin.cost_sharing.budget");
    Amounts.sum(agreement.answers().rows(LINES), "amount")
        .filter(sum -> budget.filter(total -> !total.equals(sum)).isPresent())
        .ifPresent(sum -> report(agreement, sum, budget.orElseThrow(), findings));
  }

  private static void report(DealAgreement agreement, Money sum, Money budget, Findings findings) {
    findings.report(
        DiagnosticCode.BUDGET_LINES_DIFFER
            .at(Place.given(agreement, LINES), Amounts.words(sum), Amounts.words(budget))
            .withHint(
                "Correct the lines, or set `fin.cost_sharing.budget` to `"
                    + Amounts.words(sum)
                    + "`."));
  }
}

package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A cap on liability that can come to nothing excludes liability altogether, which courts strike
 * down and nobody meant.
 */
final class CapAboveZero implements DealRule {
  private static final String CLAUSE = "core.liability_cap.";
  private static final List<String> AMOUNTS =
      List.of(CLAUSE + "amount", CLAUSE + "first_amount", CLAUSE + "second_amount");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    AMOUNTS.stream()
        .filter(path -> isZero(answers, path))
        .forEach(path -> report(agreement, path, "`" + path + "` is zero", findings));
    boolean onBudget =
        answers.choice(CLAUSE + "base").orElse("").equals("project-budget")
            && answers.find("fin.cost_sharing.budget").isPresent()
            && !isZero(answers, "fin.cost_sharing.budget");
    if (isZero(answers, CLAUSE + "floor") && !onBudget) {
      String reason = "`" + CLAUSE + "floor` is zero and what the cap is counted from may be, too";
      report(agreement, CLAUSE + "floor", reason, findings);
    }
  }

  private static boolean isZero(Answers answers, String path) {
    return answers.money(path).filter(money -> money.cents() == 0).isPresent();
  }

  private static void report(
      DealAgreement agreement, String path, String reason, Findings findings) {
    findings.report(
        DiagnosticCode.CAP_OF_NOTHING
            .at(Place.given(agreement, path), reason)
            .withHint(
                "Write the lowest amount that a claim must be able to reach, such as a usual"
                    + " insured sum."));
  }
}

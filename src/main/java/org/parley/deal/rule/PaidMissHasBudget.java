package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** What a miss costs is a part of the budget; without one, the owner makes good instead. */
final class PaidMissHasBudget implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    String variant = answers.choice("gtm.commitments.variant").orElse("");
    for (Row row : answers.rows("gtm.commitments.commitments")) {
      boolean paid =
          variant.equals("make-or-pay")
              || variant.equals("binding") && row.text("remedy").filter("pay"::equals).isPresent();
      if (paid && row.cell("budget").isEmpty()) {
        findings.report(
            DiagnosticCode.PAID_MISS_WITHOUT_BUDGET
                .at(Place.cell(row, variant.equals("binding") ? "remedy" : "budget"), row.key())
                .withHint(
                    "Give the commitment a `budget`; without one, its owner makes good instead."));
      }
    }
  }
}

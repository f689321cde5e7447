package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A cap that is counted from fees is its floor and nothing more where no fees are paid. */
final class CapOnPaidFees implements DealRule {
  private static final String CAP = "core.liability_cap.";
  private static final List<String> UNPAID = List.of("free", "bundled");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    String model = Tiers.model(answers);
    if (UNPAID.contains(model) && answers.choice(CAP + "fees").isPresent()) {
      findings.report(
          DiagnosticCode.CAP_WITHOUT_FEES
              .at(Place.given(agreement, CAP + "variant", "fin.api_fees.variant"), model)
              .withHint(
                  "Choose a cap with an amount of its own: `core.liability_cap.variant ="
                      + " fixed-amount`."));
    }
  }
}

package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A cap that is a multiple of fees needs fees; without them its floor is all that is left. */
final class FeesUnderCap implements DealRule {
  private static final String SERVICES = "mss.orders.services";
  private static final String CAP = "core.liability_cap";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    boolean unpaid =
        Amounts.sum(answers.rows(SERVICES), "fee").filter(sum -> sum.cents() == 0).isPresent();
    if (unpaid && answers.find(CAP + ".fees").isPresent()) {
      findings.report(
          DiagnosticCode.CAP_ON_NO_FEES
              .at(Place.given(agreement, CAP + ".variant", CAP + ".base", SERVICES))
              .withHint(
                  "Choose `" + CAP + ".variant: fixed-amount`, or write the fees into the order."));
    }
  }
}

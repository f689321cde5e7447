package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A board observer of an investor that has no shares yet is unusual and needs a decision:
 * convertible securities carry no stake.
 */
final class ObserverHasStake implements DealRule {

  private static final String VARIANT = "inv.investment.variant";
  private static final String OBSERVER = "inv.observer.include";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    if (answers.yes(OBSERVER) && answers.choice(VARIANT).orElse("").equals("convertible")) {
      findings.report(
          DiagnosticCode.OBSERVER_WITHOUT_STAKE
              .at(Place.given(agreement, OBSERVER, VARIANT))
              .withHint("Leave the observer out until the securities convert, or buy shares."));
    }
  }
}

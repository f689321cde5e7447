package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A transition that may last longer than the subscription before it is a second subscription
 * without a commitment.
 */
final class TransitionWithinTerm implements DealRule {
  private static final String TRANSITION = "mss.transition.period";
  private static final String TERM = "mss.orders.duration";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(TRANSITION)
        .ifPresent(
            transition ->
                answers
                    .period(TERM)
                    .filter(term -> transition.atLeastDays() > term.atMostDays())
                    .ifPresent(
                        term ->
                            findings.report(
                                DiagnosticCode.TRANSITION_OVER_TERM
                                    .at(Place.given(agreement, TRANSITION, TERM), transition, term)
                                    .withHint(
                                        "Shorten the transition, or order for a longer time."))));
  }
}

package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** Last orders for a product end before its last delivery, or they cannot be delivered. */
final class LastOrdersBeforeEnd implements DealRule {

  private static final String NOTICE = "supply.end_of_life.notice";
  private static final String LAST_BUY = "supply.end_of_life.last_buy";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(LAST_BUY)
        .ifPresent(
            orders ->
                answers
                    .period(NOTICE)
                    .filter(notice -> orders.count() >= notice.count())
                    .ifPresent(
                        notice ->
                            findings.report(
                                DiagnosticCode.LAST_ORDERS_AFTER_END
                                    .at(Place.given(agreement, LAST_BUY, NOTICE), orders, notice)
                                    .withHint(
                                        "Shorten `"
                                            + LAST_BUY
                                            + "`, or lengthen `"
                                            + NOTICE
                                            + "`."))));
  }
}

package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;

/**
 * An invoice is contested before it is due; otherwise a payer that waits is late before its time to
 * object is over. A warning, because the payer can still object late and pay. Source: drafting
 * check NM-05.
 */
final class ObjectionBeforeDue implements DealRule {
  private static final String OBJECTION = "fin.payment.objection";
  private static final String DUE = "fin.payment.due";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .period(OBJECTION)
        .ifPresent(
            objection ->
                answers
                    .period(DUE)
                    .filter(due -> objection.atLeastDays() > due.atLeastDays())
                    .ifPresent(due -> report(agreement, objection, due, findings)));
  }

  private static void report(
      DealAgreement agreement, Period objection, Period due, Findings findings) {
    findings.report(
        DiagnosticCode.OBJECTION_AFTER_DUE
            .at(Place.given(agreement, OBJECTION, DUE), objection, due)
            .withHint("Shorten `" + OBJECTION + "` to " + due + " or less."));
  }
}

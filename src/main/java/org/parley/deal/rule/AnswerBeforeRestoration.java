package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;
import org.parley.value.Row;

/** An error is answered before it is restored. */
final class AnswerBeforeRestoration implements DealRule {
  private static final String CLASSES = "sched.sla.classes";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows(CLASSES)) {
      var answer = row.known("response", Period.class);
      var restored = row.known("restoration", Period.class);
      if (answer.isPresent()
          && restored.isPresent()
          && TiersRise.hours(answer.get()).compareTo(TiersRise.hours(restored.get())) > 0) {
        findings.report(
            DiagnosticCode.RESTORED_BEFORE_ANSWERED
                .at(Place.given(agreement, CLASSES), row.text("class").orElse(row.key()))
                .withHint("Give the restoration more time than the first answer."));
      }
    }
  }
}

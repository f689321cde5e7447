package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Period;
import org.parley.value.Row;

/** A share that is due before its statement is paid on a guess. */
final class SharesDueAfterStatement implements DealRule {
  private static final String STATEMENT = "rev.statements.due";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    agreement
        .answers()
        .period(STATEMENT)
        .ifPresent(
            statement -> {
              for (Row step : agreement.answers().rows(WaterfallTerms.STEPS)) {
                step.known("due", Period.class)
                    .filter(due -> due.atLeastDays() < statement.atLeastDays())
                    .ifPresent(due -> report(step, due, statement, findings));
              }
            });
  }

  private static void report(Row step, Period due, Period statement, Findings findings) {
    findings.report(
        DiagnosticCode.DUE_BEFORE_STATEMENT
            .at(Place.cell(step, "due"), step.key(), due, statement)
            .withHint("Make the share payable later, or `" + STATEMENT + "` shorter."));
  }
}

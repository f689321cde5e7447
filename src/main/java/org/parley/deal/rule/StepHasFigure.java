package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * A step of the waterfall takes a percentage or a fixed amount, so the one that it takes is stated.
 */
final class StepHasFigure implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row step : agreement.answers().rows(WaterfallTerms.STEPS)) {
      String column = WaterfallShares.takesPercent(step) ? "share" : "amount";
      if (step.cell(column).isEmpty()) {
        findings.report(
            DiagnosticCode.STEP_WITHOUT_FIGURE
                .at(step.span(), step.key(), column)
                .withHint(
                    "Write `share: 10%` with `kind: percent`, or `amount: ...` with `kind: fixed`."));
      }
    }
  }
}

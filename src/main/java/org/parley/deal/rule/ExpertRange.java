package org.parley.deal.rule;

import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;

/** The expert who sets a royalty can choose a rate only if the lowest is under the highest. */
final class ExpertRange implements DealRule {
  private static final String LOW = "lic.exploitation.expert_low";
  private static final String HIGH = "lic.exploitation.expert_high";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    answers
        .percent(LOW)
        .ifPresent(
            low ->
                answers
                    .percent(HIGH)
                    .filter(high -> low.compareTo(high) > 0)
                    .ifPresent(high -> report(agreement, low, high, findings)));
  }

  private static void report(
      DealAgreement agreement, Percent low, Percent high, Findings findings) {
    findings.report(
        DiagnosticCode.EXPERT_RANGE_REVERSED
            .at(
                Place.given(agreement, LOW, HIGH),
                low.percent().toPlainString(),
                high.percent().toPlainString())
            .withHint("Set `" + LOW + "` under `" + HIGH + "`."));
  }
}

package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Answers;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Percent;

/**
 * No single credit or reduction is higher than the limit for all of them in a month, or a promised
 * amount is never paid.
 */
final class ReductionWithinCap implements DealRule {
  private static final String CAP = "mss.service_levels.total_cap";
  private static final List<String> REDUCTIONS = List.of("mss.support.fee_back", "sched.sla.cap");

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Answers answers = agreement.answers();
    for (String path : REDUCTIONS) {
      answers
          .percent(path)
          .ifPresent(
              reduction ->
                  answers
                      .percent(CAP)
                      .filter(cap -> reduction.compareTo(cap) > 0)
                      .ifPresent(cap -> report(agreement, path, reduction, cap, findings)));
    }
  }

  private static void report(
      DealAgreement agreement, String path, Percent reduction, Percent cap, Findings findings) {
    findings.report(
        DiagnosticCode.REDUCTION_OVER_CAP
            .at(Place.given(agreement, path, CAP), path, words(reduction), words(cap))
            .withHint("Lower `" + path + "`, or raise `" + CAP + "`."));
  }

  private static String words(Percent percent) {
    return percent.percent().toPlainString() + "%";
  }
}

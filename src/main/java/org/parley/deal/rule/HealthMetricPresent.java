package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * Remediation and the exit for poor health hang on health metrics, so the scorecard has at least
 * one. Source: the wording of {@code gov.scorecard}.
 */
final class HealthMetricPresent implements DealRule {
  private static final String METRICS = "gov.scorecard.metrics";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> metrics = agreement.answers().rows(METRICS);
    if (!metrics.isEmpty() && metrics.stream().allMatch(HealthMetricPresent::isPlain)) {
      findings.report(
          DiagnosticCode.NO_HEALTH_METRIC
              .at(Place.given(agreement, METRICS))
              .withHint(
                  "Write `health: true` for the metrics whose decline lets a party ask for a plan"
                      + " and, in the end, leave."));
    }
  }

  /** True unless it is a health metric or that is still open. */
  private static boolean isPlain(Row row) {
    return row.cell("health").map(answer -> !answer.isOpen()).orElse(true)
        && !row.known("health", Value.Flag.class).map(Value.Flag::yes).orElse(false);
  }
}

package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.Direction;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/**
 * A metric that reaches its target is not a failure: the threshold lies on the bad side of the
 * target.
 */
final class ThresholdSide implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Row row : agreement.answers().rows("gov.scorecard.metrics")) {
      Optional<Direction> direction = row.text("direction").flatMap(Direction::named);
      Optional<BigDecimal> target = row.number("target");
      Optional<BigDecimal> threshold = row.number("threshold");
      if (direction.isPresent()
          && target.isPresent()
          && threshold.isPresent()
          && direction.get().misses(target.get(), threshold.get())) {
        report(row, direction.get(), target.get(), threshold.get(), findings);
      }
    }
  }

  private static void report(
      Row row, Direction direction, BigDecimal target, BigDecimal threshold, Findings findings) {
    boolean higher = direction == Direction.HIGHER;
    findings.report(
        DiagnosticCode.THRESHOLD_WRONG_SIDE
            .at(
                Place.cell(row, "threshold"),
                row.text("metric").orElse(row.key()),
                target.toPlainString(),
                threshold.toPlainString())
            .withHint(
                "Where "
                    + (higher ? "higher" : "lower")
                    + " is better, the threshold is "
                    + (higher ? "at most" : "at least")
                    + " the target; or change `direction`."));
  }
}

package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * The program is validated at its first stage gate and goes on hold without one, so a plan has at
 * least one. Source: the wording of {@code jda.program}.
 */
final class StageGatePresent implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> milestones = agreement.answers().rows(Plan.MILESTONES);
    if (!milestones.isEmpty() && milestones.stream().allMatch(StageGatePresent::isNoGate)) {
      findings.report(
          DiagnosticCode.NO_STAGE_GATE
              .at(Place.given(agreement, Plan.MILESTONES))
              .withHint(
                  "Write `gate: true` for each milestone at which the parties decide whether to go"
                      + " on."));
    }
  }

  /** True unless it is a gate or still open. */
  private static boolean isNoGate(Row row) {
    return row.cell("gate").map(answer -> !answer.isOpen()).orElse(true)
        && !row.known("gate", Value.Flag.class).map(Value.Flag::yes).orElse(false);
  }
}

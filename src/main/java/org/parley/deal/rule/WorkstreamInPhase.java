package org.parley.deal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** Each workstream of the implementation plan names a phase of the plan and ends within it. */
final class WorkstreamInPhase implements DealRule {
  private static final String PLAN = "sched.implementation_plan.";

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> phases = agreement.answers().rows(PLAN + "phases");
    for (Row stream : agreement.answers().rows(PLAN + "workstreams")) {
      String phase = stream.text("phase").orElse("");
      Optional<BigDecimal> month = stream.number("month");
      boolean known = phases.stream().anyMatch(row -> isIn(row, phase, month));
      if (!known && !phases.isEmpty() && month.isPresent()) {
        findings.report(
            DiagnosticCode.WORKSTREAM_OUTSIDE_PHASE
                .at(
                    Place.cell(stream, "month"),
                    stream.text("workstream").orElse(stream.key()),
                    month.get().toPlainString(),
                    phase)
                .withHint("Move the month into the phase, or name the phase in which it lies."));
      }
    }
  }

  private static boolean isIn(Row phase, String name, Optional<BigDecimal> month) {
    return phase.text("phase").orElse("").equals(name)
        && month
            .filter(due -> phase.number("from").map(from -> due.compareTo(from) >= 0).orElse(true))
            .filter(due -> phase.number("to").map(to -> due.compareTo(to) <= 0).orElse(true))
            .isPresent();
  }
}

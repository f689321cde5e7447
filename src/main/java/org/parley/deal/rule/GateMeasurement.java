package org.parley.deal.rule;

import java.time.LocalDate;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Value;

/**
 * A gate counts what happens from a first day to its test date, so there must be time between them.
 */
final class GateMeasurement implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Gates.each(
        agreement,
        gate ->
            gate.row()
                .known("measured_from", Value.Day.class)
                .map(Value.Day::date)
                .filter(from -> !from.isBefore(gate.testDate()))
                .ifPresent(from -> report(gate, from, findings)));
  }

  private static void report(Gates.Gate gate, LocalDate from, Findings findings) {
    findings.report(
        DiagnosticCode.GATE_MEASURED_LATE
            .at(Place.cell(gate.row(), "measured_from"), gate.id(), from, gate.testDate())
            .withHint(
                "Begin earlier, or remove `measured_from`: results then count from the start of"
                    + " the exclusivity window."));
  }
}

package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A gate that is tested after the end of the agreement is never tested. */
final class GateWithinTerm implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Duration duration = Duration.of(deal, agreement);
    Gates.each(
        agreement,
        gate -> {
          if (duration.endsBefore(gate.testDate())) {
            findings.report(
                DiagnosticCode.GATE_AFTER_TERM
                    .at(gate.place(), gate.id(), gate.testDate(), duration.end().orElseThrow())
                    .withHint("Test the gate earlier, or lengthen `core.term.initial`."));
          }
        });
  }
}

package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/**
 * A gate decides whether exclusivity lasts, so it is tested while exclusivity lasts; the
 * anniversary on which the window ends still counts.
 */
final class GateWithinWindow implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    ExclusivityWindow window = ExclusivityWindow.of(agreement.answers());
    Gates.each(
        agreement,
        gate -> {
          boolean afterStart = gate.testDate().isAfter(deal.date());
          if (afterStart && !window.covers(gate.testDate())) {
            findings.report(
                DiagnosticCode.GATE_OUTSIDE_WINDOW
                    .at(gate.place(), gate.id(), gate.testDate(), window.words())
                    .withHint(
                        "Test the gate within that time, or change `excl.grant.start` or"
                            + " `excl.grant.window`."));
          }
        });
  }
}

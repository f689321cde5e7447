package org.parley.deal.rule;

import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;

/** A gate that is tested before the agreement begins is missed or met before anyone can act. */
final class GateAfterStart implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    Gates.each(
        agreement,
        gate -> {
          if (!gate.testDate().isAfter(deal.date())) {
            findings.report(
                DiagnosticCode.GATE_BEFORE_START
                    .at(gate.place(), gate.id(), gate.testDate(), deal.date())
                    .withHint(
                        "Give the gate a later test date, or correct the `date` of the deal."));
          }
        });
  }
}

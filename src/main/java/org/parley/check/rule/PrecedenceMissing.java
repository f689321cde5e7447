package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** Schedules, orders or policies without an order of precedence. */
final class PrecedenceMissing extends DemandRule {
  PrecedenceMissing(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_PRECEDENCE_MISSING;
  }
}

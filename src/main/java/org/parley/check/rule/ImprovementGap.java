package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** Improvements that nobody is said to own, or whose license back has no bounds. */
final class ImprovementGap extends PresenceRule {
  ImprovementGap(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_IMPROVEMENT_GAP;
  }
}

package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** A clause on assignment that a merger or a competitor walks around. */
final class AssignmentControlGap extends PresenceRule {
  AssignmentControlGap(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_ASSIGNMENT_CONTROL_GAP;
  }
}

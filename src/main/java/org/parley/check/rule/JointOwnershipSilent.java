package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** Joint ownership, and any of the six questions that the law answers differently everywhere. */
final class JointOwnershipSilent extends PresenceRule {
  JointOwnershipSilent(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_JOINT_OWNERSHIP_SILENT;
  }
}

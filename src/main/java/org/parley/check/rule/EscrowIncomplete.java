package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** An escrow that cannot be drawn, or whose deposit nobody could use. */
final class EscrowIncomplete extends PresenceRule {
  EscrowIncomplete(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_ESCROW_INCOMPLETE;
  }
}

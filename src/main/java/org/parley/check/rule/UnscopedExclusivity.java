package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** Exclusivity without scope, end, gates, consequence, exceptions or fallback. */
final class UnscopedExclusivity extends PresenceRule {
  UnscopedExclusivity(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_UNSCOPED_EXCLUSIVITY;
  }
}

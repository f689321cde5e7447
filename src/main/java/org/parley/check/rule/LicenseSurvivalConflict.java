package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** A perpetual or irrevocable license beside a sentence that ends all licenses. */
final class LicenseSurvivalConflict extends ContradictionRule {
  LicenseSurvivalConflict(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_LICENSE_SURVIVAL_CONFLICT;
  }
}

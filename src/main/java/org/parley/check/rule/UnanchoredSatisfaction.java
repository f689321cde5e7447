package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** Satisfaction, fitness or custom as a test, without criteria or a person who decides. */
final class UnanchoredSatisfaction extends PhraseRule {
  UnanchoredSatisfaction(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_UNANCHORED_SATISFACTION;
  }
}

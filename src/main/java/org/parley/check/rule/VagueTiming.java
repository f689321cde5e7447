package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** Words for a time that nobody can compute, without a period that limits them. */
final class VagueTiming extends PhraseRule {
  VagueTiming(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_VAGUE_TIMING;
  }
}

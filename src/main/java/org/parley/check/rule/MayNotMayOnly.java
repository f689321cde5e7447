package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/**
 * {@code may not} and {@code may only}: no permission, or possibly not? Only then, or only that?
 */
final class MayNotMayOnly extends PhraseRule {
  MayNotMayOnly(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_MAY_NOT_MAY_ONLY;
  }
}

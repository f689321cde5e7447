package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/** A modifier behind a list, which may limit all of it or only the last item. */
final class TrailingModifier extends PhraseRule {
  TrailingModifier(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_TRAILING_MODIFIER;
  }
}

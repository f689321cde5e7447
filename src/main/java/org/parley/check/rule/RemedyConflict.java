package org.parley.check.rule;

import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/**
 * A sole remedy beside cumulative ones, rights of third parties beside their exclusion, a
 * suspension without end.
 */
final class RemedyConflict extends ContradictionRule {
  RemedyConflict(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_REMEDY_CONFLICT;
  }
}

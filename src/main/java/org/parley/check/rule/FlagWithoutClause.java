package org.parley.check.rule;

import java.util.Set;
import org.parley.check.CheckData;
import org.parley.diagnostic.DiagnosticCode;

/**
 * Facts of the deal that call for a clause which the paper lacks: personal data, competitors,
 * export and others.
 */
final class FlagWithoutClause extends DemandRule {
  FlagWithoutClause(CheckData data) {
    super(data);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_FLAG_WITHOUT_CLAUSE;
  }

  @Override
  public Set<DiagnosticCode> before() {
    return Set.of(
        DiagnosticCode.COMPETITORS_WITHOUT_SAFEGUARDS,
        DiagnosticCode.EXPORT_WITHOUT_RESPONSIBILITY,
        DiagnosticCode.OPEN_SOURCE_WITHOUT_RULES,
        DiagnosticCode.PERSONAL_DATA_WITHOUT_CLAUSE,
        DiagnosticCode.PARTIES_WITHOUT_RULES);
  }
}

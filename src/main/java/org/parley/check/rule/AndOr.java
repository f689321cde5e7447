package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** And/or, and bare slashes between alternatives. */
final class AndOr extends PhraseRule {
  AndOr(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_AND_OR;
  }

  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return unless().matcher(phrase.group()).find();
  }
}

package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Promises to assign rights where nothing in the section assigns them at once. */
final class FutureAssignment extends PhraseRule {
  FutureAssignment(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_FUTURE_ASSIGNMENT;
  }

  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return unless().matcher(paper.section(sentence.passage())).find();
  }
}

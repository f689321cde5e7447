package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Points that are left to a later agreement, without what holds if there is none. */
final class AgreementToAgree extends PhraseRule {
  AgreementToAgree(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_AGREEMENT_TO_AGREE;
  }

  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return unless().matcher(paper.section(sentence.passage())).find();
  }
}

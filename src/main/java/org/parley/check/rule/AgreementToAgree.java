package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Passage;
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
    return unless().matcher(paper.section(sentence.passage())).find()
        || answeredBelow(sentence.passage(), paper);
  }

  /** The next section often says what holds if the parties do not agree. */
  private boolean answeredBelow(Passage passage, Paper paper) {
    return paper.passages().stream()
        .skip(passage.index() + 1L)
        .limit(1)
        .filter(next -> next.prose() && next.article().equals(passage.article()))
        .anyMatch(next -> unless().in(next).lookingAt());
  }
}

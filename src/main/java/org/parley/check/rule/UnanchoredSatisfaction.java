package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Satisfaction, fitness or custom as a test, without criteria or a person who decides. */
final class UnanchoredSatisfaction extends PhraseRule {
  private final Search material;
  private final Search defined;

  UnanchoredSatisfaction(CheckData data, Language language) {
    super(data, language);
    this.material = data.pattern("material");
    this.defined = data.pattern("material_defined");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_UNANCHORED_SATISFACTION;
  }

  /** What is material needs no anchor where the paper says what that means. */
  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return super.excused(sentence, phrase, paper)
        || material.matcher(phrase.group()).find() && paper.says(defined);
  }
}

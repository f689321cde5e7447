package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Efforts and endeavours of every degree, unless the paper says what they mean. */
final class EffortsStandard extends PhraseRule {
  EffortsStandard(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_EFFORTS_STANDARD;
  }

  /** One standard that the paper defines is no mistake. */
  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return language().terms().of(paper).labels().stream()
        .anyMatch(label -> phrase.group().endsWith(label));
  }
}

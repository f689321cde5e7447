package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Promises to promote, staff, train or support without a figure, a date or a measure. */
final class MetriclessCommitment extends PhraseRule {
  MetriclessCommitment(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_METRICLESS_COMMITMENT;
  }

  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return unless().inWhole(sentence).find();
  }
}

package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.check.Sentence;

/** Looks for phrases that should not stand in a sentence. */
abstract class PhraseRule implements DraftingCheck {
  private final Language language;
  private final Search phrases;
  private final Search unless;

  PhraseRule(CheckData data, Language language) {
    this.language = language;
    this.phrases = data.any("phrases");
    this.unless = data.any("unless");
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    language.sentences().of(paper).forEach(sentence -> find(sentence, paper, report));
  }

  private void find(Sentence sentence, Paper paper, Report report) {
    Matcher phrase = phrases.in(sentence);
    while (phrase.find()) {
      int start = sentence.start() + phrase.start();
      boolean own = sentence.passage().filled(start, start + phrase.group().length());
      if (!own && !excused(sentence, phrase, paper)) {
        report.found(sentence.passage(), start, phrase.group());
      }
    }
  }

  /** True where the words do no harm; by default if the sentence also holds an excusing phrase. */
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    return unless().in(sentence).find();
  }

  final Language language() {
    return language;
  }

  final Search unless() {
    return unless;
  }
}

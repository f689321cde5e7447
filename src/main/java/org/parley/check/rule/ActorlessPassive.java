package org.parley.check.rule;

import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Duties in the passive voice without an actor, and rights that are not granted with may. */
final class ActorlessPassive extends PhraseRule {
  ActorlessPassive(CheckData data, Language language) {
    super(data, language);
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_ACTORLESS_PASSIVE;
  }

  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    String after = sentence.text().substring(phrase.end());
    Matcher by = unless().matcher(after);
    return by.find() && language().bears(after.substring(by.end()), paper);
  }
}

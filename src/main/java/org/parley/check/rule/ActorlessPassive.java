package org.parley.check.rule;

import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.check.CheckData;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Duties in the passive voice without an actor, and rights that are not granted with may. */
final class ActorlessPassive extends PhraseRule {
  private static final int WORDS_OF_AN_ACTOR = 5;

  private final Search right;

  ActorlessPassive(CheckData data, Language language) {
    super(data, language);
    this.right = data.pattern("right");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_ACTORLESS_PASSIVE;
  }

  /** An actor stands right behind "by"; who has a right needs none. */
  @Override
  boolean excused(Sentence sentence, Matcher phrase, Paper paper) {
    if (right.matcher(phrase.group()).find()) {
      return false;
    }
    String after = sentence.text().substring(phrase.end());
    Matcher by = unless().matcher(after);
    while (by.find()) {
      if (language().bears(firstWords(after.substring(by.end())), paper)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWords(String words) {
    return Stream.of(words.strip().split(" "))
        .limit(WORDS_OF_AN_ACTOR)
        .collect(Collectors.joining(" "));
  }
}

package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the wording is written: {@code docs/library-format.md} in rules that a program can check. */
class WordingRulesTest {
  private static final WordingRules RULES = WordingRules.load();
  private static final List<StaticText> TEXTS = StaticText.all();
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:])\\s+(?=[A-Z“\"])");
  private static final Pattern SHALL = Pattern.compile("\\bshall\\b");

  @Test
  void nothingForbidden() {
    var found = new ArrayList<String>();
    for (StaticText text : TEXTS) {
      for (WordingRules.Forbidden rule : RULES.forbidden()) {
        Matcher matcher = rule.pattern().matcher(text.text());
        while (matcher.find()) {
          found.add(
              text.place() + ": " + around(text.text(), matcher) + " (" + rule.reason() + ")");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void onlyPartiesAndPeopleShall() {
    Pattern bearers = RULES.pattern("who_can_bear_a_duty");
    var found = new ArrayList<String>();
    for (StaticText text : TEXTS) {
      for (String sentence : SENTENCE_END.split(text.text())) {
        Matcher shall = SHALL.matcher(sentence);
        while (shall.find()) {
          boolean borne = bearers.matcher(sentence.substring(0, shall.start())).find();
          boolean leadIn = shall.start() == 0;
          if (!borne && !leadIn && !allowed(sentence)) {
            found.add(text.place() + ": " + sentence);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean allowed(String sentence) {
    return RULES.thingsThatShall().stream().anyMatch(allowed -> sentence.contains(allowed.words()));
  }

  @Test
  void ownershipPassesInThePresentTense() {
    String folder = "clauses/" + RULES.text("present_assignment", "clause").replace('.', '/');
    Pattern present = Pattern.compile(RULES.text("present_assignment", "pattern"));
    Pattern never = Pattern.compile(RULES.text("present_assignment", "never"));
    List<StaticText> clause =
        TEXTS.stream().filter(text -> text.place().startsWith(folder)).toList();
    assertThat(clause).anyMatch(text -> present.matcher(text.text()).find());
    assertThat(TEXTS).noneMatch(text -> never.matcher(text.text()).find());
  }

  @Test
  void sentencesAndParagraphsAreShort() {
    var found = new ArrayList<String>();
    for (StaticText text : TEXTS) {
      if (words(text.text()) > RULES.number("paragraph_words")) {
        found.add(text.place() + ": paragraph of " + words(text.text()) + " words");
      }
      for (String sentence : SENTENCE_END.split(text.text())) {
        int words = words(sentence);
        if (words > RULES.number("sentence_words")) {
          found.add(text.place() + ": " + words + " words: " + sentence);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void quotesAndBracketsAreBalanced() {
    assertThat(TEXTS)
        .allSatisfy(
            text -> {
              assertThat(count(text, '(')).as(text.place()).isEqualTo(count(text, ')'));
              assertThat(count(text, '[')).as(text.place()).isEqualTo(count(text, ']'));
              assertThat(count(text, '“')).as(text.place()).isEqualTo(count(text, '”'));
              assertThat(count(text, '"') % 2).as(text.place()).isZero();
              assertThat(count(text, '*') % 2).as(text.place()).isZero();
            });
  }

  private static long count(StaticText text, char wanted) {
    return text.text().chars().filter(character -> character == wanted).count();
  }

  private static int words(String text) {
    return (int)
        Pattern.compile("\\s+").splitAsStream(text).filter(WordingRulesTest::isWord).count();
  }

  private static boolean isWord(String piece) {
    return piece.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static String around(String text, Matcher matcher) {
    return text.substring(
        Math.max(0, matcher.start() - 50), Math.min(text.length(), matcher.end() + 30));
  }
}

package org.parley.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.check.Sentence;
import org.parley.diagnostic.DiagnosticCode;

/** Sentences, paragraphs and headings that are too long, and marks that do not match. */
final class MalformedBlock implements DraftingCheck {
  private static final String BLANKS = " \t\n\u000B\f\r";
  private static final Pattern MARK = Pattern.compile("[()\\[\\]“”\"]");
  private static final Pattern PIECE = Pattern.compile("(?<=[;:] )|(?<=\n)");

  private final Language language;
  private final int sentenceWords;
  private final int paragraphWords;
  private final int levels;
  private final int headingCharacters;
  private final Search broken;
  private final Search harmless;
  private final Search item;

  MalformedBlock(CheckData data, Language language) {
    this.language = language;
    this.sentenceWords = data.number("sentence_words");
    this.paragraphWords = data.number("paragraph_words");
    this.levels = data.number("levels");
    this.headingCharacters = data.number("heading_characters");
    this.broken = data.any("broken");
    this.harmless = data.pattern("harmless");
    this.item = data.exact("item");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_MALFORMED_BLOCK;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    var headings = new HashSet<String>();
    for (Passage passage : paper.passages()) {
      if (passage.kind() == Passage.Kind.HEADING) {
        heading(passage, headings, report);
      } else if (passage.prose()) {
        prose(paper, passage, report);
      }
    }
  }

  private void heading(Passage passage, Set<String> headings, Report report) {
    if (passage.text().length() > headingCharacters) {
      report.found(passage, 0, passage.text().length() + " characters");
    }
    if (!passage.number().isEmpty()
        && !headings.add(
            passage.text().toLowerCase(Locale.ROOT)
                + passage.number().replaceAll("\\W.*|\\d", ""))) {
      report.found(passage, 0, passage.text());
    }
  }

  private void prose(Paper paper, Passage passage, Report report) {
    if (own(passage, 0, passage.text()) > paragraphWords) {
      report.found(passage, 0, words(passage.text()) + " words");
    }
    if (passage.depth() > levels) {
      report.found(passage, 0, passage.depth() + " levels");
    }
    language.sentences().of(paper, passage).stream()
        .filter(sentence -> words(sentence.text()) > sentenceWords)
        .filter(sentence -> longest(passage, sentence) > sentenceWords)
        .forEach(
            sentence -> report.found(passage, sentence.start(), words(sentence.text()) + " words"));
    Matcher found = broken.in(passage);
    while (found.find()) {
      if (!passage.filled(found.start(), found.end())
          && !harmless.matcher(found.group()).matches()) {
        report.found(passage, found.start(), found.group().strip());
      }
    }
    unbalanced(passage, report);
  }

  private void unbalanced(Passage passage, Report report) {
    if (!MARK.matcher(passage.text()).find()) {
      return;
    }
    String text = item.matcher(passage.text()).replaceAll(" ");
    for (String pair : List.of("()", "[]", "“”")) {
      if (count(text, pair.charAt(0)) != count(text, pair.charAt(1))) {
        report.found(passage, 0, pair);
      }
    }
    if (count(text, '"') % 2 != 0) {
      report.found(passage, 0, "\"");
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(character -> character == wanted).count();
  }

  /** A semicolon or colon lets the reader breathe. */
  private static long longest(Passage passage, Sentence sentence) {
    long longest = 0;
    int start = sentence.start();
    for (String piece : PIECE.split(sentence.text())) {
      longest = Math.max(longest, own(passage, start, piece));
      start += piece.length();
    }
    return longest;
  }

  /** Words without the lists that the deal fills in. */
  private static long own(Passage passage, int start, String text) {
    long filled =
        passage.values().stream()
            .filter(value -> value.start() >= start && value.end() <= start + text.length())
            .mapToLong(value -> words(passage.text().substring(value.start(), value.end())))
            .filter(count -> count > 3)
            .sum();
    return words(text) - filled;
  }

  private static long words(String text) {
    long words = 0;
    boolean counted = false;
    for (int place = 0; place < text.length(); place++) {
      char next = text.charAt(place);
      if (BLANKS.indexOf(next) >= 0) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(next)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}

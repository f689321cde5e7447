package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.source.SourceText;
import org.parley.source.Span;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** A search passes over a text only where its plain pattern finds nothing. */
class SearchTest {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Path WORDS = Path.of("templates/checks/en.yaml");
  private static final List<Passage> PASSAGES = passages();

  /** Each pattern of the checks, and each list of patterns as one, over all sample papers. */
  @Test
  void hidesNoMatchOfThePatternsOfTheChecks() throws IOException {
    YamlNode words =
        YamlReader.read(new SourceText("en.yaml", Files.readString(WORDS))).value().orElseThrow();
    var lists = new ArrayList<List<String>>();
    collect(words, lists);
    assertThat(lists).hasSizeGreaterThan(500);
    long found = lists.stream().mapToLong(SearchTest::compare).sum();
    assertThat(found).as("matches that were compared").isGreaterThan(5000);
  }

  @ParameterizedTest
  @CsvSource({
    "shall not, The Supplier may not assign.",
    "(?:best|all) efforts, The Supplier delivers at all times.",
    "\\b(?:nine|ten) \\(\\d+\\), The period is ten days.",
    "_{3;}, The name is __.",
    "colou?r of the sea, The color of the sky.",
  })
  void passesOverWhatLacksANeededPhrase(String regex, String text) {
    Search search = Search.of(Pattern.compile(regex.replace(';', ',')));
    assertThat(search.mayOccur(passage(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colou?r", "(?i)COLOR", "[ck]olor", "(?:the )*color", "\\Qcolor\\E", "c.l+or", "co(?=lor)",
        "(?<!x)color", "\\p{L}+", "(c)olor", "x{0,3}color", "(?:x|)color", "co{1,2}lor", "[^x]olor",
        "(?>co)lor", "c\\x6flor", "3 k|color", "(?<name>col)or", "\\d{2}:\\d\\d|7:4"
      })
  void triesWhatMayMatch(String regex) {
    Passage passage = passage("At 7:45 the color fades.");
    assertThat(Search.of(Pattern.compile(regex)).in(passage).find()).isTrue();
  }

  /** The first alternative that matches wins, and a group keeps its number. */
  @Test
  void findsAnyOfSomeAsOnePatternWould() {
    Search search =
        Search.any(List.of("(the) \\1", "never here", "may (?:not|only)", "may not"), FLAGS);
    Matcher found = search.in(passage("The the lessee MAY NOT."));
    assertThat(found.results().map(MatchResult::group)).containsExactly("The the", "MAY NOT");
  }

  /** How many matches there were to find. */
  private static long compare(List<String> regexes) {
    try {
      Pattern plain = Pattern.compile("(?:" + String.join("|", regexes) + ")", FLAGS);
      Search search =
          regexes.size() == 1
              ? Search.of(Pattern.compile(regexes.get(0), FLAGS))
              : Search.any(regexes, FLAGS);
      return PASSAGES.stream().mapToLong(passage -> compare(plain, search, passage)).sum();
    } catch (PatternSyntaxException text) {
      return 0; // advice in words, not a pattern
    }
  }

  private static long compare(Pattern plain, Search search, Passage passage) {
    List<String> expected = results(plain.matcher(passage.text()));
    assertThat(results(search.in(passage)))
        .as("%s in: %s", plain, passage.text())
        .isEqualTo(expected);
    return expected.size();
  }

  private static List<String> results(Matcher matcher) {
    return matcher.results().map(found -> found.start() + " " + found.group()).toList();
  }

  private static void collect(YamlNode node, List<List<String>> lists) {
    if (node instanceof YamlNode.Scalar scalar) {
      lists.add(List.of(scalar.text()));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), lists));
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, lists));
      lists.add(
          sequence.items().stream()
              .filter(YamlNode.Scalar.class::isInstance)
              .map(item -> ((YamlNode.Scalar) item).text())
              .toList());
    }
  }

  private static List<Passage> passages() {
    return Stream.of("bad", "good")
        .flatMap(kind -> papers(Path.of("samples", kind, "paper")))
        .flatMap(paper -> paper.lines().distinct())
        .distinct()
        .filter(line -> !line.isBlank())
        .map(SearchTest::passage)
        .toList();
  }

  private static Stream<String> papers(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> papers = files.filter(file -> file.toString().endsWith(".txt")).toList();
      var texts = new ArrayList<String>();
      for (Path paper : papers) {
        texts.add(Files.readString(paper));
      }
      return texts.stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Passage passage(String text) {
    return new Passage(
        0,
        Passage.Kind.PROSE,
        "1.1",
        "1",
        "",
        text,
        "",
        1,
        "",
        0,
        List.of(),
        Span.startOf("paper.txt"));
  }
}

package org.parley.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.contract.Clause;
import org.parley.contract.Inline;
import org.parley.fixture.OwnLibrary;
import org.parley.library.Library;
import org.parley.library.Style;
import org.parley.resolve.InlineWalk;
import org.parley.resolve.ResolvedContract;

/** A firm changes its house words in one file, and every clause of every agreement follows. */
class HouseWordsTest {
  private static final Pattern SHALL = Pattern.compile("\\bshall\\b");
  private static final Pattern MUST = Pattern.compile("\\bmust\\b");
  private static final Pattern US_DATE = Pattern.compile("\\b[A-Z][a-z]+ \\d{1,2}, 20\\d\\d\\b");
  private static final Pattern UK_DATE = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ 20\\d\\d\\b");
  private static final String SPELLING = "spelling_uk.";

  /** One deal for each agreement of the library. */
  private static final List<LoadedDeal> DEALS =
      Stream.of(
              "cold-chain",
              "freight-quotes-api",
              "clinic-platform-mssa",
              "marketplace-revenue-share",
              "port-ecosystem")
          .map(HouseWordsTest::deal)
          .toList();

  @Test
  void theVerbForADuty() {
    List<String> before = texts(Map.of());
    List<String> after = texts(Map.of("obligation", "will", "obligation_negative", "will not"));
    assertThat(count(before, SHALL)).isGreaterThan(1_000);
    assertThat(count(after, SHALL)).isZero();
    assertThat(
            count(after, Pattern.compile("\\bwill\\b"))
                - count(before, Pattern.compile("\\bwill\\b")))
        .isEqualTo(count(before, SHALL));
    assertThat(count(after, MUST)).isEqualTo(count(before, MUST));
  }

  @Test
  void theFormOfDates() {
    List<String> before = texts(Map.of());
    List<String> after = texts(Map.of("date_format", "d MMMM uuuu"));
    assertThat(count(after, US_DATE)).isZero();
    assertThat(count(after, UK_DATE)).isEqualTo(count(before, US_DATE)).isGreaterThan(80);
  }

  @Test
  void theSpelling() {
    Pattern american =
        Pattern.compile(
            OwnLibrary.get().style().words().keySet().stream()
                .filter(key -> key.startsWith(SPELLING))
                .map(key -> key.substring(SPELLING.length()))
                .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));
    Pattern noun = Pattern.compile("(?i)\\b(a|the|this|each|non-exclusive) licenses?\\b");
    assertThat(count(words(Map.of()), american)).isGreaterThan(200);
    assertThat(count(words(Map.of()), noun)).isGreaterThan(50);
    List<String> british = words(Map.of("spelling", "UK"));
    assertThat(british).noneMatch(text -> american.matcher(text).find());
    assertThat(british).noneMatch(text -> noun.matcher(text).find());
    assertThat(british).anyMatch(text -> text.contains("shall not license"));
    assertThat(texts(Map.of("spelling", "UK"))).hasSameSizeAs(texts(Map.of()));
  }

  private static LoadedDeal deal(String name) {
    return new DealLoader(new Workspace(Path.of("")), Optional.empty())
        .load(Path.of("samples", name + ".yaml"))
        .value()
        .orElseThrow();
  }

  private static long count(List<String> texts, Pattern pattern) {
    return texts.stream().mapToLong(text -> pattern.matcher(text).results().count()).sum();
  }

  /** Every clause of every sample, with the values of the deal. */
  private static List<String> texts(Map<String, String> changed) {
    var texts = new ArrayList<String>();
    for (ResolvedContract contract : contracts(changed)) {
      for (Clause clause : contract.contract().clauses()) {
        texts.add(
            InlineWalk.of(clause).stream()
                .map(HouseWordsTest::text)
                .collect(Collectors.joining(" "))
                .replace('\u00A0', ' '));
      }
    }
    return texts;
  }

  /** The library's own words in them. */
  private static List<String> words(Map<String, String> changed) {
    return contracts(changed).stream()
        .flatMap(contract -> contract.contract().clauses().stream())
        .flatMap(clause -> InlineWalk.of(clause).stream())
        .filter(inline -> !(inline instanceof Inline.Filled))
        .map(HouseWordsTest::text)
        .toList();
  }

  private static String text(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    }
    if (inline instanceof Inline.TermUse use) {
      return use.text();
    }
    return inline instanceof Inline.Filled filled ? filled.text() : " ";
  }

  private static List<ResolvedContract> contracts(Map<String, String> changed) {
    var house = new HashMap<>(OwnLibrary.get().style().words());
    house.putAll(changed);
    var style = new Style(house);
    var contracts = new ArrayList<ResolvedContract>();
    for (LoadedDeal deal : DEALS) {
      var other =
          new LoadedDeal(
              withStyle(deal.library(), style), deal.deal(), deal.internal(), deal.warnings());
      Assembly.all(other, "test")
          .value()
          .orElseThrow()
          .forEach(assembled -> contracts.add(assembled.contract()));
    }
    return contracts;
  }

  private static Library withStyle(Library library, Style style) {
    return new Library(
        library.clauses(),
        library.declarations(),
        library.definitions(),
        library.outlines(),
        library.documents(),
        style,
        library.signatureForms(),
        library.approvals(),
        library.structures(),
        library.digest());
  }
}

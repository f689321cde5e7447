package org.parley.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;

/** A period as a paper prints it, in days: a month counts 30, a year 365. */
record PrintedPeriod(Passage passage, int start, String words, long days) {
  private static final Map<Character, Integer> DAYS =
      Map.of('h', 0, 'd', 1, 'b', 1, 'w', 7, 'm', 30, 'y', 365);

  /**
   * The first period that one of the patterns finds; the period is its group {@code count} and
   * {@code unit}.
   *
   * @param numbers in words, such as {@code thirty}
   */
  static Optional<PrintedPeriod> first(
      List<Search> patterns, Paper paper, Map<String, Integer> numbers) {
    return paper
        .body()
        .flatMap(
            passage -> patterns.stream().flatMap(pattern -> of(pattern, passage, numbers).stream()))
        .findFirst();
  }

  private static Optional<PrintedPeriod> of(
      Search pattern, Passage passage, Map<String, Integer> numbers) {
    Matcher found = pattern.inWhole(passage);
    if (!found.find()) {
      return Optional.empty();
    }
    String unit =
        found.group("unit").toLowerCase(Locale.ROOT).replaceAll("(?:calendar|working) ", "");
    long count = count(found.group("count"), numbers);
    int start =
        Math.max(0, found.start("count") - (passage.whole().length() - passage.text().length()));
    return Optional.of(
        new PrintedPeriod(
            passage,
            start,
            found.group("count") + " " + found.group("unit"),
            count * DAYS.getOrDefault(unit.charAt(0), 1)));
  }

  /** A count in figures or in words. */
  private static long count(String words, Map<String, Integer> numbers) {
    return Character.isDigit(words.charAt(0))
        ? Long.parseLong(words)
        : numbers.getOrDefault(words.toLowerCase(Locale.ROOT), 0);
  }
}

package org.parley.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;

/** A period as a paper prints it, in days as a rule of thumb counts them. */
record PrintedPeriod(Passage passage, int start, String words, long days) {
  /**
   * The words of periods.
   *
   * @param numbers in words, such as {@code thirty}
   * @param days how many days a unit has, such as {@code weeks}
   */
  record Words(Map<String, Integer> numbers, Map<String, Integer> days) {
    /** A pattern of periods, its {@code WORDS} and {@code UNITS} replaced by these. */
    String in(String pattern) {
      return pattern
          .replace("WORDS", String.join("|", numbers.keySet()))
          .replace("UNITS", String.join("|", days.keySet()));
    }
  }

  /**
   * The first period that one of the patterns finds; the period is its group {@code count} and
   * {@code unit}.
   */
  static Optional<PrintedPeriod> first(List<Search> patterns, Paper paper, Words words) {
    return paper
        .body()
        .flatMap(
            passage -> patterns.stream().flatMap(pattern -> of(pattern, passage, words).stream()))
        .findFirst();
  }

  private static Optional<PrintedPeriod> of(Search pattern, Passage passage, Words words) {
    Matcher found = pattern.inWhole(passage);
    if (!found.find()) {
      return Optional.empty();
    }
    long count = count(found.group("count"), words.numbers());
    int unit = words.days().getOrDefault(found.group("unit").toLowerCase(Locale.ROOT), 1);
    int start =
        Math.max(0, found.start("count") - (passage.whole().length() - passage.text().length()));
    return Optional.of(
        new PrintedPeriod(
            passage, start, found.group("count") + " " + found.group("unit"), count * unit));
  }

  /** A count in figures or in words. */
  private static long count(String words, Map<String, Integer> numbers) {
    return Character.isDigit(words.charAt(0))
        ? Long.parseLong(words)
        : numbers.getOrDefault(words.toLowerCase(Locale.ROOT), 0);
  }
}

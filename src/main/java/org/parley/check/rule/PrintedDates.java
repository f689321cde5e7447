package org.parley.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates as contracts print them. */
final class PrintedDates {
  private static final List<String> MONTHS =
      java.util.Arrays.stream(java.time.Month.values())
          .map(month -> month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH))
          .toList();
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";

  /** A date in words, either way round, as a piece of a larger pattern; five groups. */
  static final String PATTERN =
      "(?:"
          + MONTH
          + " (\\d{1,2}),? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?(?: day of)? "
          + MONTH
          + ",? (\\d{4})"
          + "|(\\d{4})-(\\d{2})-(\\d{2}))";

  /** Groups in {@link #PATTERN}. */
  static final int GROUPS = 9;

  private PrintedDates() {}

  /**
   * The date in a match whose date begins with group {@code first}; empty if there is no such day.
   */
  static Optional<LocalDate> read(MatchResult found, int first) {
    try {
      if (found.group(first) != null) {
        return Optional.of(
            date(
                found.group(first + 2),
                MONTHS.indexOf(found.group(first)) + 1,
                found.group(first + 1)));
      }
      if (found.group(first + 3) != null) {
        return Optional.of(
            date(
                found.group(first + 5),
                MONTHS.indexOf(found.group(first + 4)) + 1,
                found.group(first + 3)));
      }
      return Optional.of(
          date(
              found.group(first + 6),
              Integer.parseInt(found.group(first + 7)),
              found.group(first + 8)));
    } catch (java.time.DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}

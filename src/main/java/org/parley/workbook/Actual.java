package org.parley.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person has filled in.
 *
 * @param input where
 * @param number a figure, or the serial number of a day; empty for words
 * @param words the words; the empty text for a figure
 */
public record Actual(RecordedInput input, Optional<BigDecimal> number, String words) {
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** True if a person has entered it, or changed what was there to begin with. */
  public boolean entered() {
    return !line(shown()).equals(input.start());
  }

  /** As a person reads it: a day as a date. */
  public String said() {
    return number
        .filter(day -> input.kind() == RecordedInput.Kind.DATE)
        .map(day -> DAY_ZERO.plusDays(day.longValue()).toString())
        .orElseGet(this::shown);
  }

  /** As the record of a workbook says it: a day as its serial number. */
  public String shown() {
    return number.map(Actual::shown).orElse(words);
  }

  /** Words in one line. */
  static String line(String words) {
    return words.replaceAll("\\R", " ");
  }

  /** A figure without needless zeros. */
  static String shown(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}

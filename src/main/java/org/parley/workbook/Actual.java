package org.parley.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a person has filled in.
 *
 * @param input where
 * @param number a figure, or the serial number of a day; empty for words
 * @param words the words; the empty text for a figure
 */
public record Actual(RecordedInput input, Optional<BigDecimal> number, String words) {
  /** True if a person has entered it, or changed what was there to begin with. */
  public boolean entered() {
    return !line(shown()).equals(input.start());
  }

  /** As a person would say it. */
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

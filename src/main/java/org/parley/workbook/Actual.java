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
  /** As a person would say it. */
  public String shown() {
    return number.map(figure -> figure.stripTrailingZeros().toPlainString()).orElse(words);
  }
}

package org.parley.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts inside a sentence. */
final class Amounts {
  private Amounts() {}

  /** With thousands separators, and two decimals unless they are zero. */
  static String grouped(BigDecimal amount) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return whole
        ? String.format(Locale.ROOT, "%,d", amount.toBigInteger())
        : String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
  }
}

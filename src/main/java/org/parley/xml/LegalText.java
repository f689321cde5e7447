package org.parley.xml;

import java.util.Locale;

/** Text that XML can carry; source: XML 1.0, 2.2. */
public final class LegalText {
  private static final int FIRST_SUPPLEMENTARY = 0x10000;
  private static final char FIRST_SURROGATE = Character.MIN_SURROGATE;

  private LegalText() {}

  /**
   * The text itself.
   *
   * @throws IllegalStateException for a character that XML cannot carry; such were refused where
   *     the deal was read
   */
  public static String legal(String text) {
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter >= FIRST_SURROGATE || letter < ' ') {
        index += legalAt(text, index);
      }
    }
    return text;
  }

  /** How many more places than one the character at {@code index} takes. */
  private static int legalAt(String text, int index) {
    int point = text.codePointAt(index);
    if (!legal(point)) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "XML cannot carry the character U+%04X in: %s", point, text));
    }
    return Character.charCount(point) - 1;
  }

  private static boolean legal(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point == '\t'
        || point == '\n'
        || point >= 0xE000 && point <= 0xFFFD
        || point >= FIRST_SUPPLEMENTARY;
  }
}

package org.parley.word;

/** Text that XML can carry. */
final class XmlText {
  private static final int FIRST_SUPPLEMENTARY = 0x10000;
  private static final char FIRST_SURROGATE = Character.MIN_SURROGATE;

  /** Letters before this one are read from left to right or have no direction. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private XmlText() {}

  /**
   * The text itself.
   *
   * @throws IllegalStateException for a character that XML cannot carry; such were refused where
   *     the deal was read
   */
  static String legal(String text) {
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
          String.format(
              java.util.Locale.ROOT, "XML cannot carry the character U+%04X in: %s", point, text));
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

  /** True if white space at an end or in a row would be lost without {@code xml:space}. */
  static boolean spaceCounts(String text) {
    return text.isEmpty()
        || Character.isWhitespace(text.charAt(0))
        || Character.isWhitespace(text.charAt(text.length() - 1))
        || text.contains("  ");
  }

  /** True if the first letter is read from right to left. */
  static boolean rightToLeft(String text) {
    boolean possible = false;
    for (int index = 0; index < text.length() && !possible; index++) {
      possible = text.charAt(index) >= FIRST_RIGHT_TO_LEFT;
    }
    return possible && firstIsRightToLeft(text);
  }

  private static boolean firstIsRightToLeft(String text) {
    return text
        .codePoints()
        .map(Character::getDirectionality)
        .filter(direction -> direction <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .findFirst()
        .stream()
        .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}

package org.parley.word;

/** Text that XML can carry. */
final class XmlText {
  private static final int FIRST_SUPPLEMENTARY = 0x10000;

  private XmlText() {}

  /**
   * The text itself.
   *
   * @throws IllegalStateException for a character that XML cannot carry; such were refused where
   *     the deal was read
   */
  static String legal(String text) {
    for (int index = 0; index < text.length(); index++) {
      int point = text.codePointAt(index);
      if (!legal(point)) {
        throw new IllegalStateException(
            String.format(
                java.util.Locale.ROOT,
                "XML cannot carry the character U+%04X in: %s",
                point,
                text));
      }
      if (point >= FIRST_SUPPLEMENTARY) {
        index++;
      }
    }
    return text;
  }

  private static boolean legal(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point == '\t'
        || point == '\n'
        || point >= 0xE000 && point <= 0xFFFD
        || point >= FIRST_SUPPLEMENTARY;
  }

  /** True if the first letter is read from right to left. */
  static boolean rightToLeft(String text) {
    return text
        .codePoints()
        .map(Character::getDirectionality)
        .filter(direction -> direction <= Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .findFirst()
        .stream()
        .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}

package org.parley.word;

/** What Word must be told about a text. */
final class XmlText {
  /** Letters before this one are read from left to right or have no direction. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private XmlText() {}

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

package org.parley.diagnostic;

/**
 * Text from a file made safe to print: what would move a terminal's cursor, reorder a line or stay
 * invisible is written as {@code <U+202E>}.
 */
public final class VisibleText {
  private VisibleText() {}

  /** The text with each dangerous or invisible character named; tabs and line ends too. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(VisibleText::isHidden)) {
      return text;
    }
    var visible = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                visible.append('<').append(name(character)).append('>');
              } else {
                visible.appendCodePoint(character);
              }
            });
    return visible.toString();
  }

  /** The code of a character, such as {@code U+00AD}. */
  public static String name(int character) {
    return String.format(java.util.Locale.ROOT, "U+%04X", character);
  }

  /** True for what a reader cannot see or should never be sent to a terminal. */
  public static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

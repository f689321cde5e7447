package org.parley.word;

/** Breaks a paragraph into lines, word by word. */
final class LineCount {
  private LineCount() {}

  /** How many lines {@code text} takes at {@code width} twentieths of a point; at least one. */
  static int of(String text, Look look, int width) {
    TextWidth font = TextWidth.of(look);
    double limit = width / (look.size() * 10.0) * TextWidth.EM;
    int lines = 0;
    for (String part : text.split("\n", -1)) {
      lines += lines(look.capitals() ? part.toUpperCase(java.util.Locale.ROOT) : part, font, limit);
    }
    return Math.max(1, lines);
  }

  private static int lines(String text, TextWidth font, double limit) {
    int lines = 1;
    double used = 0;
    double word = 0;
    double spaces = 0;
    int point;
    for (int index = 0; index < text.length(); index += Character.charCount(point)) {
      point = text.codePointAt(index);
      boolean space = point == ' ';
      if (!space && !TextWidth.breaksAnywhere(point)) {
        word += font.width(point);
        continue;
      }
      boolean full = overflow(used + spaces + word, limit);
      lines += full ? 1 : 0;
      used = full ? word : used + spaces + word;
      spaces = space ? font.width(point) : 0;
      word = space ? 0 : font.width(point);
    }
    return lines + (overflow(used + spaces + word, limit) ? 1 : 0);
  }

  private static boolean overflow(double needed, double limit) {
    return needed > limit;
  }
}

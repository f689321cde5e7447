package org.parley.diagnostic;

import java.util.List;

/**
 * One code point of a line as a terminal shows it.
 *
 * @param shown what is printed for it
 * @param width the columns that this takes
 */
record Glyph(String shown, int width) {
  /** Ranges that terminals draw two columns wide: East Asian scripts, full-width forms, emoji. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  /** The glyphs of a line, one for each code point; a tab takes four columns. */
  static List<Glyph> of(String line) {
    return line.codePoints().mapToObj(Glyph::of).toList();
  }

  private static Glyph of(int character) {
    if (character == '\t') {
      return new Glyph("    ", 4);
    }
    String shown = VisibleText.of(Character.toString(character));
    return new Glyph(shown, VisibleText.isHidden(character) ? shown.length() : width(character));
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}

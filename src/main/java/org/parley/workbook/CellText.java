package org.parley.workbook;

import java.util.regex.Pattern;

/** Text that a person typed, made safe for a cell. */
final class CellText {
  /** Excel's limit, with room for our own mark. */
  private static final int LONGEST = 32_000;

  private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text as the file must hold it so that it reads back as typed: {@code _x0041_} would become
   * {@code A}. A text beyond Excel's limit is cut and says so.
   */
  static String stored(String text) {
    String fitting =
        text.length() <= LONGEST
            ? text
            : text.substring(0, LONGEST) + " [cut: " + text.length() + " characters]";
    String escaped = escaped(fitting);
    return escaped.length() <= 32_767 ? escaped : escaped(fitting.substring(0, LONGEST / 3));
  }

  /** Escapes what a reader would take for an encoded character. */
  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_$1");
  }

  /** True if a spreadsheet could take the text for a formula when a person edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}

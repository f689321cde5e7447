package org.parley.workbook;

import java.util.regex.Pattern;

/** Text that a person typed, made safe for a cell. */
final class CellText {
  /** Excel's limit, with room for our own mark. */
  private static final int LONGEST = 32_000;

  private static final int MOST = 32_767;

  /** What the file's escapes are for: a reader would take it for an encoded character. */
  private static final Pattern ENCODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String ESCAPE = "x005F_";

  private CellText() {}

  /**
   * The text, cut where it goes beyond Excel's limit, which it then says. The file's escapes, such
   * as {@code _x005F_}, count.
   */
  static String fitting(String text) {
    String fitting =
        text.length() <= LONGEST
            ? text
            : text.substring(0, LONGEST) + " [cut: " + text.length() + " characters]";
    long escapes = fitting.indexOf('_') < 0 ? 0 : ENCODED.matcher(fitting).results().count();
    return fitting.length() + escapes * ESCAPE.length() <= MOST
        ? fitting
        : fitting.substring(0, LONGEST / 3);
  }

  /** Escapes what a reader would take for an encoded character. */
  static String escaped(String text) {
    return ENCODED.matcher(text).replaceAll("_" + ESCAPE);
  }

  /** True if a spreadsheet could take the text for a formula when a person edits the cell. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}

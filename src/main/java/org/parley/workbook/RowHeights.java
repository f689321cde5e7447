package org.parley.workbook;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Row heights by a count of characters: measuring by fonts would differ between machines. A row of
 * single cells still grows with the words that are filled in.
 */
final class RowHeights {
  /** Excel's limit. */
  private static final float HIGHEST = 409f;

  private static final float LINE = 13.2f;

  private final XSSFSheet sheet;
  private final Map<Integer, Float> needed = new TreeMap<>();

  /** Rows with words across several cells: spreadsheets would make them one line high. */
  private final Set<Integer> fixed = new HashSet<>();

  RowHeights(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Notes the words that stand in a block; the column widths must be set before. */
  void note(Strip strip, String text, Look look) {
    if (strip.columns() > 1 || strip.rows() > 1) {
      for (int row = 0; row < strip.rows(); row++) {
        fixed.add(strip.first().row() + row);
      }
    }
    if (look == Look.TITLE || look == Look.BAND) {
      need(strip.first().row(), look == Look.TITLE ? 26f : 18f);
      return;
    }
    double width = 0;
    for (int column = 0; column < strip.columns(); column++) {
      width += sheet.getColumnWidth(strip.first().column() + column) / 256.0;
    }
    float height = height(text, width, look);
    for (int row = 0; row < strip.rows(); row++) {
      need(strip.first().row() + row, height / strip.rows());
    }
  }

  private static float height(String text, double width, Look look) {
    return lines(text, Math.max(1, (width - 1) * fill(look))) * LINE + 2f;
  }

  /** Letters for each digit's width: bold ones are wider. */
  private static double fill(Look look) {
    return switch (look) {
      case HEAD, STRONG, STATUS, OPEN -> 1.02;
      default -> 1.13;
    };
  }

  void apply() {
    needed.forEach((row, height) -> set(row, Math.min(HIGHEST, height)));
  }

  private void set(int at, float height) {
    XSSFRow row = sheet.getRow(at);
    row.setHeightInPoints(height);
    if (!fixed.contains(at)) {
      row.getCTRow().unsetCustomHeight();
    }
  }

  /** Lines that words need, broken at spaces; a long word is broken where it must. */
  static int lines(String text, double width) {
    return Math.max(1, text.lines().mapToInt(paragraph -> paragraphLines(paragraph, width)).sum());
  }

  private static int paragraphLines(String paragraph, double width) {
    int lines = 1;
    double used = 0;
    for (String word : paragraph.split(" ", -1)) {
      double length = word.codePoints().mapToDouble(RowHeights::width).sum();
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return lines;
  }

  /** East Asian characters are about two Latin ones wide. */
  private static double width(int codePoint) {
    return codePoint >= 0x2E80 ? 1.9 : 1;
  }

  private void need(int row, float height) {
    needed.merge(row, height, Math::max);
  }
}

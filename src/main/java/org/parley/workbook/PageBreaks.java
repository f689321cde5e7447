package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Page breaks between the parts of a sheet, so that none is split where it fits on a page.
 *
 * @param columns that print; the sheet is as wide as the page
 * @param rows that print
 */
record PageBreaks(Canvas canvas, int columns, int rows) {
  /** Points of height on a long page for each character of width, less the repeated heads. */
  private static final float POINTS_A_CHARACTER = 2.9f;

  /** Breaks where the next part would not fit; call when the rows have their heights. */
  void write() {
    float page = page() + heads();
    float used = 0;
    int first = 0;
    for (int next : ends()) {
      float part = height(first, next);
      if (used > 0 && used + part > page) {
        canvas.sheet().setRowBreak(first - 1);
        used = 0;
        page = page();
      }
      used += part;
      first = next;
    }
  }

  private float page() {
    float characters = 0;
    for (int column = 0; column < columns; column++) {
      characters += canvas.sheet().getColumnWidth(column) / 256f;
    }
    return POINTS_A_CHARACTER * characters;
  }

  /** The heads that later pages repeat: the first page has them within its first part. */
  private float heads() {
    CellRangeAddress repeated = canvas.sheet().getRepeatingRows();
    return height(repeated.getFirstRow(), repeated.getLastRow() + 1);
  }

  /** The row after each part; the first part is the head of the sheet. */
  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>(canvas.bands().headSet(rows));
    ends.add(rows);
    return ends;
  }

  private float height(int first, int next) {
    float height = 0;
    for (int at = first; at < next; at++) {
      XSSFRow row = canvas.sheet().getRow(at);
      height +=
          row == null ? canvas.sheet().getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }
}

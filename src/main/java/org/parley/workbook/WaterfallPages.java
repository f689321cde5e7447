package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Page breaks of the revenue waterfall, so that no part of it is split where it fits on a page. */
record WaterfallPages(Canvas canvas, WaterfallLayout layout) {
  /** Points that fit on a page as wide as the sheet, less the heads that each page repeats. */
  private static final float PAGE = 710;

  /** Breaks where the next part would not fit; call when the rows have their heights. */
  void write() {
    float used = 0;
    int first = 0;
    for (int next : ends()) {
      float part = height(first, next);
      if (used > 0 && used + part > PAGE) {
        canvas.sheet().setRowBreak(first - 1);
        used = 0;
      }
      used += part;
      first = next;
    }
  }

  /** The row after each part that prints; the first part is everything before the quarters. */
  private List<Integer> ends() {
    var ends = new ArrayList<Integer>();
    layout.bands().stream().filter(row -> row < layout.lastPrinted()).forEach(ends::add);
    ends.add(layout.lastPrinted());
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

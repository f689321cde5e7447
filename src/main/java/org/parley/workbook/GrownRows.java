package org.parley.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;

/**
 * Makes rows high enough for the words that formulas gave and that were carried over: spreadsheets
 * measure a row only when a person types into it.
 */
final class GrownRows {
  private final DraftSheet sheet;
  private final Styles styles;
  private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();

  private GrownRows(DraftSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    for (CellRangeAddress block : sheet.merged()) {
      merged.put(new CellAddress(block.getFirstRow(), block.getFirstColumn()), block);
    }
  }

  /** For all sheets; call when all words and values are there. No row becomes lower. */
  static void fit(DraftBook book, Styles styles) {
    book.sheets().parallelStream().forEach(sheet -> new GrownRows(sheet, styles).fit());
  }

  private void fit() {
    for (DraftRow row : sheet.rows()) {
      float needed = 0;
      for (DraftCell cell : row.cells()) {
        needed = Math.max(needed, needed(cell));
      }
      row.grow(Math.min(RowHeights.HIGHEST, needed));
    }
  }

  private float needed(DraftCell cell) {
    String words = cell.content().words();
    if (words.isEmpty() || !styles.wraps(cell.style())) {
      return 0;
    }
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    CellRangeAddress block =
        merged.getOrDefault(
            new CellAddress(row, column), new CellRangeAddress(row, row, column, column));
    double width = 0;
    for (int at = block.getFirstColumn(); at <= block.getLastColumn(); at++) {
      width += sheet.width(at);
    }
    int rows = block.getLastRow() - block.getFirstRow() + 1;
    return RowHeights.height(words, width, styles.look(cell.style()).orElseThrow()) / rows;
  }
}

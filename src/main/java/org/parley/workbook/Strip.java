package org.parley.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.parley.workbook.draft.DraftSheet;

/**
 * A block of cells.
 *
 * @param rows 1 or more
 * @param columns 1 or more
 */
public record Strip(Place first, int rows, int columns) {
  /** The cell at a 0-based offset. */
  public Place at(int row, int column) {
    return first.down(row).right(column);
  }

  Place last() {
    return at(rows - 1, columns - 1);
  }

  /** {@code $B$3:$M$3}. */
  public String here() {
    return first.here() + ":" + last().here();
  }

  /** {@code 'Scorecard'!$B$3:$M$3}. */
  public String there() {
    return first.there() + ":" + last().here();
  }

  /** The widths of its columns together, in characters; they must be set before. */
  double width(DraftSheet sheet) {
    double width = 0;
    for (int column = 0; column < columns; column++) {
      width += sheet.width(first.column() + column);
    }
    return width;
  }

  CellRangeAddress range() {
    return new CellRangeAddress(first.row(), last().row(), first.column(), last().column());
  }
}

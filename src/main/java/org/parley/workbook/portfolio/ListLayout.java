package org.parley.workbook.portfolio;

import org.parley.workbook.Place;
import org.parley.workbook.Strip;

/**
 * Where things stand on a sheet that is one list.
 *
 * @param sheet its name
 * @param rows how many; one or more: an empty list has a row that says so
 */
record ListLayout(String sheet, int rows) {
  static final int HEAD_ROW = 2;
  private static final int FIRST_ROW = 3;

  static ListLayout of(String sheet, int rows) {
    return new ListLayout(sheet, Math.max(1, rows));
  }

  Place head(int column) {
    return new Place(sheet, HEAD_ROW, column);
  }

  Place at(int row, int column) {
    return new Place(sheet, FIRST_ROW + row, column);
  }

  /** A column over all rows. */
  Strip all(int column) {
    return at(0, column).block(rows, 1);
  }

  /** The rows that print, with all above them. */
  Strip printed(int columns) {
    return new Place(sheet, 0, 0).block(FIRST_ROW + rows, columns);
  }
}

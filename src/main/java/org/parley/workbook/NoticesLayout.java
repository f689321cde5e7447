package org.parley.workbook;

import org.parley.workbook.NoticesSheet.Column;

/**
 * Where the notices stand on their hidden sheet.
 *
 * @param notices how many there are, one a row
 */
record NoticesLayout(String sheet, int notices) {
  /** How many of those with a day the dashboard shows. */
  static final int SHOWN_NEXT = 5;

  Place at(int row, Column column) {
    return new Place(sheet, row, column.ordinal());
  }

  Strip column(Column column) {
    return at(0, column).block(notices, 1);
  }
}

package org.parley.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell.
 *
 * @param sheet name of its sheet
 * @param row 0-based
 * @param column 0-based
 */
public record Place(String sheet, int row, int column) {
  /** The address for formulas on the same sheet: {@code $B$3}. */
  public String here() {
    return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
  }

  /** The address for formulas on any sheet: {@code 'Scorecard'!$B$3}. */
  public String there() {
    return "'" + sheet.replace("'", "''") + "'!" + here();
  }

  /** The address for rules that move down with the row: {@code $B3}. */
  public String inColumn() {
    return "$" + relative();
  }

  /** The address for rules that move across the columns: {@code B$3}. */
  String inRow() {
    return CellReference.convertNumToColString(column) + "$" + (row + 1);
  }

  /** The address for rules that move with the cell: {@code B3}. */
  String relative() {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  public Place down(int rows) {
    return new Place(sheet, row + rows, column);
  }

  public Place right(int columns) {
    return new Place(sheet, row, column + columns);
  }

  /** The block of cells that starts here. */
  public Strip block(int rows, int columns) {
    return new Strip(this, rows, columns);
  }
}

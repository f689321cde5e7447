package org.parley.workbook.returned;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A row or column that was inserted or deleted on a sheet.
 *
 * @param rows true for a row
 * @param at 0-based place of it
 * @param by 1 if it was inserted, -1 if it was deleted
 */
record SheetShift(boolean rows, int at, int by) {
  /** Changed cells that a shift must explain. */
  private static final int LEAST = 4;

  /**
   * The shift that explains most of the changed cells; empty if none explains half of them.
   *
   * @param issued words and figures, without formulas, which change with what they refer to
   */
  static Optional<SheetShift> find(List<IssuedCell> issued, SheetMarks marks) {
    long changed = issued.stream().filter(cell -> !cell.isIn(marks)).count();
    if (changed < LEAST) {
      return Optional.empty();
    }
    Optional<SheetShift> best = Optional.empty();
    long fewest = changed / 2 + 1;
    for (boolean rows : List.of(true, false)) {
      int last =
          issued.stream().mapToInt(cell -> rows ? cell.row() : cell.column()).max().orElse(0);
      for (int at = 0; at <= last; at++) {
        for (int by : List.of(1, -1)) {
          var shift = new SheetShift(rows, at, by);
          long unexplained = shift.unexplained(issued, marks);
          if (unexplained < fewest) {
            fewest = unexplained;
            best = Optional.of(shift);
          }
        }
      }
    }
    return best;
  }

  /** Cells that are not where the shift puts them. */
  private long unexplained(List<IssuedCell> issued, SheetMarks marks) {
    return issued.stream().filter(cell -> !isMoved(cell, marks)).count();
  }

  private boolean isMoved(IssuedCell cell, SheetMarks marks) {
    int row = rows ? moved(cell.row()) : cell.row();
    int column = rows ? cell.column() : moved(cell.column());
    return row < 0 || column < 0 || marks.at(row, column).equals(cell.mark());
  }

  /** Where a row or column went; negative for the one that was deleted. */
  private int moved(int number) {
    if (number < at) {
      return number;
    }
    return by < 0 && number == at ? -1 : number + by;
  }

  CellAddress first() {
    return rows ? new CellAddress(at, 0) : new CellAddress(0, at);
  }

  /** Such as "Column F was inserted". */
  String words() {
    String what = rows ? "Row " + (at + 1) : "Column " + CellReference.convertNumToColString(at);
    return what + (by > 0 ? " was inserted" : " was deleted");
  }
}

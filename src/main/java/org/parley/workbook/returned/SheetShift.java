package org.parley.workbook.returned;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parley.workbook.LockedCells;

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

  /** The shift that explains most of the changed cells; empty if none explains half of them. */
  static Optional<SheetShift> find(
      XSSFSheet sheet, Map<Integer, Map<String, String>> marks, int changed) {
    if (changed < LEAST) {
      return Optional.empty();
    }
    Optional<SheetShift> best = Optional.empty();
    int fewest = changed / 2;
    for (boolean rows : new boolean[] {true, false}) {
      int last = rows ? sheet.getLastRowNum() : lastColumn(marks);
      for (int at = 0; at <= last; at++) {
        for (int by : new int[] {1, -1}) {
          var shift = new SheetShift(rows, at, by);
          int unexplained = shift.unexplained(sheet, marks, fewest);
          if (unexplained < fewest) {
            fewest = unexplained;
            best = Optional.of(shift);
          }
        }
      }
    }
    return best;
  }

  private static int lastColumn(Map<Integer, Map<String, String>> marks) {
    return marks.values().stream()
        .flatMap(row -> row.keySet().stream())
        .mapToInt(CellReference::convertColStringToIndex)
        .max()
        .orElse(0);
  }

  /** Cells that are not where the shift puts them; stops counting at a limit. */
  private int unexplained(XSSFSheet sheet, Map<Integer, Map<String, String>> marks, int limit) {
    int count = 0;
    for (Map.Entry<Integer, Map<String, String>> row : marks.entrySet()) {
      for (Map.Entry<String, String> cell : row.getValue().entrySet()) {
        int column = CellReference.convertColStringToIndex(cell.getKey());
        int toRow = rows ? moved(row.getKey()) : row.getKey();
        int toColumn = rows ? column : moved(column);
        if (toRow >= 0 && toColumn >= 0 && !mark(sheet, toRow, toColumn).equals(cell.getValue())) {
          count++;
          if (count >= limit) {
            return count;
          }
        }
      }
    }
    return count;
  }

  /** Where a row or column went; negative for the one that was deleted. */
  private int moved(int number) {
    if (number < at) {
      return number;
    }
    return by < 0 && number == at ? -1 : number + by;
  }

  /** The mark of a cell; the empty text for one without content. */
  static String mark(XSSFSheet sheet, int row, int column) {
    XSSFRow found = sheet.getRow(row);
    return found == null || found.getCell(column) == null
        ? ""
        : LockedCells.mark(found.getCell(column));
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

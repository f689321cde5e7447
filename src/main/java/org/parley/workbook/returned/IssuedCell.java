package org.parley.workbook.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.parley.workbook.LockedCells;

/** A cell that people do not fill in, with the mark of what was issued in it; 0-based. */
record IssuedCell(int row, int column, String mark) {
  static List<IssuedCell> all(Map<Integer, Map<String, String>> rows) {
    var cells = new ArrayList<IssuedCell>();
    rows.forEach(
        (row, marks) ->
            marks.forEach(
                (letters, mark) ->
                    cells.add(
                        new IssuedCell(
                            row, CellReference.convertColStringToIndex(letters), mark))));
    return cells;
  }

  boolean isFormula() {
    return mark.startsWith(LockedCells.FORMULA);
  }

  boolean isIn(SheetMarks marks) {
    return marks.at(row, column).equals(mark);
  }

  CellAddress address() {
    return new CellAddress(row, column);
  }
}

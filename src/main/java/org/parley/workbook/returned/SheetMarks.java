package org.parley.workbook.returned;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.parley.workbook.LockedCells;
import org.parley.workbook.draft.CellContent;

/**
 * What stands in the cells of a sheet.
 *
 * @param byRow 0-based row, then 0-based column, to the mark of the cell
 */
record SheetMarks(Map<Integer, Map<Integer, String>> byRow) {
  static SheetMarks of(XSSFSheet sheet) {
    var rows = new HashMap<Integer, Map<Integer, String>>();
    for (Row row : sheet) {
      var marks = new HashMap<Integer, String>();
      for (Cell cell : row) {
        marks.put(cell.getColumnIndex(), LockedCells.mark(content((XSSFCell) cell)));
      }
      rows.put(row.getRowNum(), marks);
    }
    return new SheetMarks(rows);
  }

  private static CellContent content(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case FORMULA -> new CellContent.Formula(cell.getCellFormula(), CellContent.NOTHING);
      case STRING -> new CellContent.Words(cell.getStringCellValue());
      case NUMERIC -> new CellContent.Figure(cell.getNumericCellValue());
      case BLANK -> CellContent.NOTHING;
      default -> new CellContent.Words("?" + cell); // truth values and errors: never issued
    };
  }

  /** The mark of a cell; the empty text for one without content. */
  String at(int row, int column) {
    return byRow.getOrDefault(row, Map.of()).getOrDefault(column, "");
  }
}

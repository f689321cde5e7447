package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What stands in a sheet of a finished workbook, so that other tools can write the same.
 *
 * @param widths of the first columns, in characters
 */
record SheetCells(
    String name, List<Integer> widths, List<CellRangeAddress> merged, List<Written> cells) {
  private static final int CHARACTER = 256;

  /**
   * A cell.
   *
   * @param formula empty text for a value
   * @param value a number or a text; of a formula, the one that the file remembers; empty text for
   *     neither
   * @param format of numbers
   * @param style its number in the workbook
   */
  record Written(int row, int column, String formula, Object value, String format, int style) {}

  static SheetCells of(XSSFSheet sheet) {
    var cells = new ArrayList<Written>();
    int columns = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        cells.add(written(cell));
        columns = Math.max(columns, cell.getColumnIndex() + 1);
      }
    }
    var widths = new ArrayList<Integer>();
    for (int column = 0; column < columns; column++) {
      widths.add(sheet.getColumnWidth(column) / CHARACTER);
    }
    return new SheetCells(sheet.getSheetName(), widths, sheet.getMergedRegions(), cells);
  }

  private static Written written(Cell cell) {
    CellStyle style = cell.getCellStyle();
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    Object value =
        switch (type) {
          case NUMERIC -> cell.getNumericCellValue();
          case STRING -> cell.getStringCellValue();
          default -> "";
        };
    return new Written(
        cell.getRowIndex(),
        cell.getColumnIndex(),
        formula ? cell.getCellFormula() : "",
        value,
        style.getDataFormatString(),
        style.getIndex());
  }
}

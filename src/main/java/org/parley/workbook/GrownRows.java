package org.parley.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes rows high enough for the words that formulas gave and that were carried over: spreadsheets
 * measure a row only when a person types into it.
 */
final class GrownRows {
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();

  private GrownRows(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
    for (CellRangeAddress block : sheet.getMergedRegions()) {
      merged.put(new CellAddress(block.getFirstRow(), block.getFirstColumn()), block);
    }
  }

  /** For all sheets; call when all words and values are there. No row becomes lower. */
  static void fit(XSSFWorkbook workbook, Styles styles) {
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      new GrownRows(workbook.getSheetAt(at), styles).fit();
    }
  }

  private void fit() {
    for (Row row : sheet) {
      float needed = 0;
      for (Cell cell : row) {
        needed = Math.max(needed, needed((XSSFCell) cell));
      }
      grow((XSSFRow) row, Math.min(RowHeights.HIGHEST, needed));
    }
  }

  /** A height that was not set by a person stays one that follows what is typed. */
  private static void grow(XSSFRow row, float height) {
    boolean custom = row.getCTRow().getCustomHeight();
    if (height > row.getHeightInPoints()) {
      row.setHeightInPoints(height);
      if (!custom) {
        row.getCTRow().unsetCustomHeight();
      }
    }
  }

  private float needed(XSSFCell cell) {
    Optional<Look> look = styles.look(cell.getCellStyle());
    String words = words(cell);
    if (words.isEmpty() || look.isEmpty() || !cell.getCellStyle().getWrapText()) {
      return 0;
    }
    CellRangeAddress block =
        merged.getOrDefault(
            cell.getAddress(),
            new CellRangeAddress(
                cell.getRowIndex(), cell.getRowIndex(),
                cell.getColumnIndex(), cell.getColumnIndex()));
    double width = 0;
    for (int column = block.getFirstColumn(); column <= block.getLastColumn(); column++) {
      width += sheet.getColumnWidth(column) / 256.0;
    }
    int rows = block.getLastRow() - block.getFirstRow() + 1;
    return RowHeights.height(words, width, look.get()) / rows;
  }

  private static String words(XSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.STRING ? cell.getStringCellValue() : "";
  }
}

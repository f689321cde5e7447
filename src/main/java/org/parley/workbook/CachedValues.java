package org.parley.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives every formula its value, so that readers that do not calculate show it too. */
final class CachedValues {
  private CachedValues() {}

  /**
   * Evaluates all formulas of a workbook.
   *
   * @throws IllegalStateException if a formula cannot be evaluated or gives an error: a bug of ours
   */
  static void fill(XSSFWorkbook workbook) {
    XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      fill(workbook.getSheetAt(at), evaluator);
    }
  }

  private static void fill(XSSFSheet sheet, XSSFFormulaEvaluator evaluator) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          fill((XSSFCell) cell, evaluator);
        }
      }
    }
  }

  private static void fill(XSSFCell cell, XSSFFormulaEvaluator evaluator) {
    CellValue value = evaluate(cell, evaluator);
    switch (value.getCellType()) {
      case NUMERIC -> cell.setCellValue(value.getNumberValue());
      case STRING -> cacheText(cell, value.getStringValue());
      default -> throw new IllegalStateException(where(cell) + " gives " + value.formatAsString());
    }
  }

  /** Sets the text as the file must hold it; the cell's own setter would undo the escapes. */
  private static void cacheText(XSSFCell cell, String text) {
    cell.setCellValue(text);
    cell.getCTCell().setV(CellText.escaped(text));
  }

  private static CellValue evaluate(XSSFCell cell, XSSFFormulaEvaluator evaluator) {
    try {
      return evaluator.evaluate(cell);
    } catch (RuntimeException failure) {
      throw new IllegalStateException("cannot evaluate " + where(cell), failure);
    }
  }

  private static String where(XSSFCell cell) {
    return cell.getSheet().getSheetName()
        + "!"
        + cell.getReference()
        + ": "
        + cell.getCellFormula();
  }
}

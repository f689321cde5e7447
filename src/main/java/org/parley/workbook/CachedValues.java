package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Computes the formulas of a workbook that came back. */
public final class CachedValues {
  private final XSSFEvaluationWorkbook cells;
  private final WorkbookEvaluator evaluator;

  /** For a workbook in which no cell changes while this is used. */
  CachedValues(XSSFWorkbook workbook) {
    this.cells = XSSFEvaluationWorkbook.create(workbook);
    // Tracking which formula reads which cell would only cost. POI's own formula evaluator would
    // parse each formula once more, to look for other workbooks.
    this.evaluator = new WorkbookEvaluator(cells, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
  }

  /**
   * Evaluates all formulas of a workbook.
   *
   * @throws IllegalStateException if a formula cannot be evaluated or gives an error: a bug of ours
   */
  static void fill(XSSFWorkbook workbook) {
    List<FormulaFault> faults = tryToFill(workbook);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.get(0).toString());
    }
  }

  /** Evaluates all formulas of a workbook; the ones that fail keep no value and are listed. */
  public static List<FormulaFault> tryToFill(XSSFWorkbook workbook) {
    return OneCalendar.in(() -> fillAll(workbook));
  }

  private static List<FormulaFault> fillAll(XSSFWorkbook workbook) {
    var values = new CachedValues(workbook);
    var faults = new ArrayList<FormulaFault>();
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      for (Row row : workbook.getSheetAt(at)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            values.fill((XSSFCell) cell, at).ifPresent(faults::add);
          }
        }
      }
    }
    return faults;
  }

  /** Evaluates one formula, and what it reads, on the sheet of a number from 0. */
  Optional<FormulaFault> fill(XSSFCell cell, int sheet) {
    try {
      EvaluationCell asked =
          cells.getSheet(sheet).getCell(cell.getRowIndex(), cell.getColumnIndex());
      return fill(cell, evaluator.evaluate(asked));
    } catch (RuntimeException failure) {
      return Optional.of(fault(cell, String.valueOf(failure.getMessage())));
    }
  }

  private static Optional<FormulaFault> fill(XSSFCell cell, ValueEval value) {
    if (value instanceof NumberEval number) {
      cell.setCellValue(number.getNumberValue());
    } else if (value instanceof StringEval text) {
      cacheText(cell, text.getStringValue());
    } else {
      return Optional.of(fault(cell, FormulaFault.given(value)));
    }
    return Optional.empty();
  }

  /** Sets the text as the file must hold it; the cell's own setter would undo the escapes. */
  private static void cacheText(XSSFCell cell, String text) {
    cell.setCellValue(text);
    cell.getCTCell().setV(CellText.escaped(text));
  }

  private static FormulaFault fault(XSSFCell cell, String gives) {
    return new FormulaFault(
        cell.getSheet().getSheetName(), cell.getReference(), cell.getCellFormula(), gives);
  }
}

package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives every formula its value, so that readers that do not calculate show it too. */
public final class CachedValues {
  private CachedValues() {}

  /**
   * A formula without a value.
   *
   * @param gives what came instead, such as {@code #DIV/0!}
   */
  public record Fault(String sheet, String cell, String formula, String gives) {
    @Override
    public String toString() {
      return sheet + "!" + cell + ": " + formula + " gives " + gives;
    }
  }

  /**
   * Evaluates all formulas of a workbook.
   *
   * @throws IllegalStateException if a formula cannot be evaluated or gives an error: a bug of ours
   */
  static void fill(XSSFWorkbook workbook) {
    List<Fault> faults = tryToFill(workbook);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.get(0).toString());
    }
  }

  /** Evaluates all formulas of a workbook; the ones that fail keep no value and are listed. */
  public static List<Fault> tryToFill(XSSFWorkbook workbook) {
    // No cell changes meanwhile: tracking which formula reads which cell would only cost.
    XSSFFormulaEvaluator evaluator =
        XSSFFormulaEvaluator.create(workbook, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    var faults = new ArrayList<Fault>();
    for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
      for (Row row : workbook.getSheetAt(at)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            fill((XSSFCell) cell, evaluator).ifPresent(faults::add);
          }
        }
      }
    }
    return faults;
  }

  private static Optional<Fault> fill(XSSFCell cell, XSSFFormulaEvaluator evaluator) {
    try {
      CellValue value = evaluator.evaluate(cell);
      switch (value.getCellType()) {
        case NUMERIC -> cell.setCellValue(value.getNumberValue());
        case STRING -> cacheText(cell, value.getStringValue());
        default -> {
          return Optional.of(fault(cell, value.formatAsString()));
        }
      }
      return Optional.empty();
    } catch (RuntimeException failure) {
      return Optional.of(fault(cell, String.valueOf(failure.getMessage())));
    }
  }

  /** Sets the text as the file must hold it; the cell's own setter would undo the escapes. */
  private static void cacheText(XSSFCell cell, String text) {
    cell.setCellValue(text);
    cell.getCTCell().setV(CellText.escaped(text));
  }

  private static Fault fault(XSSFCell cell, String gives) {
    return new Fault(
        cell.getSheet().getSheetName(), cell.getReference(), cell.getCellFormula(), gives);
  }
}

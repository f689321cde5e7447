package org.parley.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.parley.workbook.draft.CellContent;
import org.parley.workbook.draft.DraftBook;
import org.parley.workbook.draft.DraftCell;
import org.parley.workbook.draft.DraftRow;
import org.parley.workbook.draft.DraftSheet;

/** Computes the formulas of a workbook in the making, so that any reader shows their results. */
final class DraftValues {
  private final WorkbookEvaluator evaluator;
  private final List<FormulaFault> faults = new ArrayList<>();

  private DraftValues(DraftBook book) {
    // tracking which formula reads which cell would only cost: no cell changes meanwhile
    this.evaluator =
        new WorkbookEvaluator(book.formulas(), IStabilityClassifier.TOTALLY_IMMUTABLE, null);
  }

  /**
   * Computes all formulas.
   *
   * @throws IllegalStateException if a formula cannot be computed or gives an error: a bug of ours
   */
  static void fill(DraftBook book) {
    List<FormulaFault> faults = tryToFill(book);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.get(0).toString());
    }
  }

  /** Computes all formulas; the ones that fail keep no result and are listed. */
  static List<FormulaFault> tryToFill(DraftBook book) {
    book.awaitFormulas();
    return OneCalendar.in(
        () -> {
          var values = new DraftValues(book);
          book.sheets().forEach(values::fill);
          return List.copyOf(values.faults);
        });
  }

  private void fill(DraftSheet sheet) {
    for (DraftRow row : sheet.rows()) {
      for (DraftCell cell : row.cells()) {
        if (cell.content() instanceof CellContent.Formula formula) {
          fill(sheet, cell, formula.text());
        }
      }
    }
  }

  private void fill(DraftSheet sheet, DraftCell cell, String formula) {
    try {
      ValueEval value = evaluator.evaluate(cell);
      result(value)
          .ifPresentOrElse(
              result -> cell.content(new CellContent.Formula(formula, result)),
              () -> fault(sheet, cell, formula, FormulaFault.given(value)));
    } catch (RuntimeException failure) {
      fault(sheet, cell, formula, String.valueOf(failure.getMessage()));
    }
  }

  private static Optional<CellContent> result(ValueEval value) {
    if (value instanceof NumberEval number) {
      return Optional.of(new CellContent.Figure(number.getNumberValue()));
    }
    return value instanceof StringEval text
        ? Optional.of(new CellContent.Words(text.getStringValue()))
        : Optional.empty();
  }

  private void fault(DraftSheet sheet, DraftCell cell, String formula, String gives) {
    faults.add(new FormulaFault(sheet.name(), cell.address(), formula, gives));
  }
}

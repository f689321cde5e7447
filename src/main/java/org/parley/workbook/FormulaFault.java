package org.parley.workbook;

import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.ValueEval;

/**
 * A formula without a value.
 *
 * @param sheet name of its sheet
 * @param cell address such as {@code B3}
 * @param gives what came instead, such as {@code #DIV/0!}
 */
public record FormulaFault(String sheet, String cell, String formula, String gives) {
  /** What a formula gives that has neither figure nor words. */
  static String given(ValueEval value) {
    return value instanceof ErrorEval error ? error.getErrorString() : value.toString();
  }

  @Override
  public String toString() {
    return sheet + "!" + cell + ": " + formula + " gives " + gives;
  }
}

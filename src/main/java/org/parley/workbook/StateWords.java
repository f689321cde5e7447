package org.parley.workbook;

import java.util.List;
import java.util.stream.Stream;

/** A state as a code for formulas and as words for people. */
final class StateWords {
  private StateWords() {}

  /** The words for a code, 1 for the first expression. */
  static String choose(Place code, List<String> expressions) {
    return FormulaText.call(
        "CHOOSE", Stream.concat(Stream.of(code.here()), expressions.stream()).toList());
  }

  /** The code of an economics state: its place in the order, from 1. */
  static int code(Enum<?> state) {
    return state.ordinal() + 1;
  }
}

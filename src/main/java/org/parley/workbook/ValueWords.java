package org.parley.workbook;

import org.parley.term.TermDeclaration;
import org.parley.value.Value;

/** Prints a value in the words of the contract. */
@FunctionalInterface
public interface ValueWords {
  /**
   * The words for a decided value.
   *
   * @param declaration the term, or the column of a table, that the value answers
   */
  String of(TermDeclaration declaration, Value value);
}
